using System.Globalization;
using LearningNetwork.Activities;
using LearningNetwork.Platform.Files;
using YamlDotNet.RepresentationModel;

namespace LearningNetwork.Tests.Activities.Library;

/// <summary>
/// A method file as somebody reads it who has only Methods/README.md: words, not the application's own types, so that the two can disagree.
/// What is not said is as the README says it is.
/// </summary>
internal sealed class FileWords(string yaml)
{
    private readonly YamlMappingNode file = Root(yaml);

    public bool IsHosted => Word(file, "seating") == "hosted";
    public bool HasStations => Word(file, "seating") == "stations";
    public string Key => Word(file, "key")!;
    public IReadOnlyList<string> From => Words(file, "from");
    public bool HasGroups => Word(file, "seating") == "groups";
    public IReadOnlyList<PhaseWords> Phases => [.. List(file, "phases").Cast<YamlMappingNode>().Select(phase => new PhaseWords(Word(phase, "key")!, Word(phase, "round") is { } round ? int.Parse(round, CultureInfo.InvariantCulture) : null, Words(phase, "write")))];
    public IReadOnlyList<CellWords> Cells => field ??= [.. List(file, "cells").Cast<YamlMappingNode>().SelectMany(Asked)];

    public CellWords Cell(string key) => Cells.Single(cell => cell.Key == key);
    public int IndexOf(string phase) => Phases.ToList().FindIndex(each => each.Key == phase);

    // What is asked again is a cell for each time.
    private static IEnumerable<CellWords> Asked(YamlMappingNode cell) =>
        Enumerable.Range(1, int.Parse(Word(cell, "again") ?? "1", CultureInfo.InvariantCulture)).Select(round => round == 1 ? Cell(cell) : Cell(cell) with { Key = $"{Word(cell, "key")}-{round}" });

    private static CellWords Cell(YamlMappingNode cell) => new(Word(cell, "key")!, [.. List(cell, "seen-by").Select(Sight)])
    {
        Writer = Word(cell, "writer") ?? "anyone", Recipient = Word(cell, "recipient") ?? "none", Identity = Word(cell, "identity") ?? "name",
        About = Words(cell, "about"), Raises = Word(cell, "raises"), IsCounted = Word(cell, "counted") == "true",
        Kind = Word(cell, "kind") ?? "text", Options = [.. List(cell, "options").Cast<YamlMappingNode>().Select(option => Word(option, "key")!)], Points = int.Parse(Word(cell, "points") ?? "100", CultureInfo.InvariantCulture),
        Fields = [.. List(cell, "fields").Cast<YamlMappingNode>().Select(field => (Word(field, "kind") ?? "text", Word(field, "optional") == "true"))],
        From = cell.Children.TryGetValue("scale", out var scale) ? Word((YamlMappingNode)scale, "from") : null,
    };

    private static (string Audience, string? From) Sight(YamlNode sight) =>
        sight is YamlMappingNode mapping ? (Word(mapping, "audience")!, Word(mapping, "from")) : (sight.ToString(), null);

    private static YamlMappingNode Root(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private static string? Word(YamlMappingNode node, string name) => node.Children.TryGetValue(name, out var value) ? value.ToString() : null;
    private static IEnumerable<YamlNode> List(YamlMappingNode node, string name) => node.Children.TryGetValue(name, out var value) ? ((YamlSequenceNode)value).Children : [];
    private static IReadOnlyList<string> Words(YamlMappingNode node, string name) => [.. List(node, name).Select(each => each.ToString())];
}

internal sealed record PhaseWords(string Key, int? Round, IReadOnlyList<string> Write);

internal sealed record CellWords(string Key, IReadOnlyList<(string Audience, string? From)> SeenBy)
{
    public required string Writer { get; init; }
    public required string Recipient { get; init; }
    public required string Identity { get; init; }
    public required IReadOnlyList<string> About { get; init; }
    public required string? Raises { get; init; }

    /// <summary>About what was written in another method.</summary>
    public bool IsReply => About.Any(each => each.Contains('.', StringComparison.Ordinal));
    public required bool IsCounted { get; init; }
    public required string Kind { get; init; }
    public required IReadOnlyList<string> Options { get; init; }
    public required int Points { get; init; }
    public required string? From { get; init; }
    public IReadOnlyList<(string Kind, bool IsOptional)> Fields { get; init; } = [];

    /// <summary>Everybody has one, which nobody else sees.</summary>
    public bool IsAnswered => Kind is "choice" or "choices" or "scale" or "ranking" or "points" or "number";

    /// <summary>Something that may stand in the cell.</summary>
    public Draft Filled(Guid id) => Kind switch
    {
        "choice" or "choices" or "ranking" => new(id, Key, Choice: Options[0]),
        "points" => new(id, Key, Choice: $"{Options[0]}:{Points}"),
        "scale" or "number" => new(id, Key, Number: int.Parse(From ?? "7", CultureInfo.InvariantCulture)),
        _ when Fields.Count > 0 => new(id, Key, string.Join('\u001e', Fields.Select(field => field.IsOptional ? "" : field.Kind == "date" ? "2027-03-18" : "Tekst"))),
        "file" => new(id, Key, "Plakaten vår") { File = new(FileKind.Picture, id) },
        _ => new(id, Key, "Tekst"),
    };
}
