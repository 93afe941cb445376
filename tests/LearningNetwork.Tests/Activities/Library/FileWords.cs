using System.Globalization;
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
    public bool HasGroups => Word(file, "seating") == "groups";
    public IReadOnlyList<PhaseWords> Phases => [.. List(file, "phases").Cast<YamlMappingNode>().Select(phase => new PhaseWords(Word(phase, "key")!, Word(phase, "round") is { } round ? int.Parse(round, CultureInfo.InvariantCulture) : null, Words(phase, "write")))];
    public IReadOnlyList<CellWords> Cells => field ??= [.. List(file, "cells").Cast<YamlMappingNode>().Select(Cell)];

    public CellWords Cell(string key) => Cells.Single(cell => cell.Key == key);
    public int IndexOf(string phase) => Phases.ToList().FindIndex(each => each.Key == phase);

    private static CellWords Cell(YamlMappingNode cell) => new(Word(cell, "key")!, [.. List(cell, "seen-by").Select(Sight)])
    {
        Writer = Word(cell, "writer") ?? "anyone", Recipient = Word(cell, "recipient") ?? "none", Identity = Word(cell, "identity") ?? "name",
        About = Words(cell, "about"), Raises = Word(cell, "raises"),
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
}
