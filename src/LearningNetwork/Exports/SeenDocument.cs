using LearningNetwork.Activities;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Files;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Exports;

/// <summary>One activity as a document: phase by phase what was asked and every answer, then how the hall answered.</summary>
public sealed class SeenDocument(IStringLocalizer<Texts> texts, IStringLocalizer<RoleNames> roles)
{
    public Document Of(SeenActivity seen, string about) => new(seen.Name, about, [.. seen.Phases.SelectMany(phase => Phase(seen, phase)), .. Results(seen)]);

    private IEnumerable<Block> Phase(SeenActivity seen, (string Name, string Prompt, IReadOnlyList<NoteView> Notes) phase) =>
    [
        new HeadingBlock(1, phase.Name),
        .. phase.Prompt.Length > 0 ? (IEnumerable<Block>)[new ParagraphBlock(phase.Prompt, IsQuiet: true)] : [],
        .. phase.Notes.Where(note => note.File is null).GroupBy(note => note.Cell.Key).SelectMany(of => Cell(seen, [.. of])),
        .. phase.Notes.Where(note => note.File is not null).Select(note => File(seen, note)),
    ];

    private IEnumerable<Block> Cell(SeenActivity seen, List<NoteView> notes) => notes[0].Cell.IsRow
        ? [Rows(seen, notes)]
        : [new HeadingBlock(2, notes[0].Cell.Name.ToString()), new ListBlock([.. notes.Select(note => new Saying(note.Told, Signature.Of(note, seen.Places, roles)))])];

    // Without who, where nobody is told it of any.
    private TableBlock Rows(SeenActivity seen, List<NoteView> notes)
    {
        var from = notes.ConvertAll(note => Signature.Of(note, seen.Places, roles));
        var isSigned = from.Exists(each => each is not null);
        return new(notes[0].Cell.Name.ToString(), [.. notes[0].Cell.Fields.Select(field => field.Name.ToString()), .. isSigned ? (string[])[texts["Line.From"]] : []],
            [.. notes.Select((note, place) => (IReadOnlyList<string>)[.. note.Row.Select(text => text.Shown), .. isSigned ? (string[])[from[place] ?? ""] : []])]);
    }

    private static Block File(SeenActivity seen, NoteView note) =>
        note.File is { Kind: FileKind.Picture } file ? new PictureBlock(note.Told, file.Id, $"/activities/{seen.Activity.Id}/files/{file.Id}") : new ListBlock([new(note.Told)]);

    private IEnumerable<Block> Results(SeenActivity seen) =>
        seen.Results.Count == 0 ? [] : [new HeadingBlock(1, texts["Section.Results"]), .. seen.Results.Select(result => ResultBlocks.Of(result, texts))];
}
