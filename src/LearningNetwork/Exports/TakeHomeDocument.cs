using LearningNetwork.Activities;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Files;
using LearningNetwork.Platform.Text;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Exports;

/// <summary>What is taken home, as a document: what we take further first, then what others gave us and wait for, last everything we said.</summary>
public sealed class TakeHomeDocument(IStringLocalizer<Texts> texts, IStringLocalizer<RoleNames> roles)
{
    public Document Of(TakeHome home, string when) => new(texts["TakeHome.Title", home.Gathering.Title, home.Place.Municipality.Name], when,
    [
        .. Intro(home),
        .. Sayings("Section.Taken", home.Parts.SelectMany(part => part.Taken), note => From(home, note)),
        .. Commitments(home),
        .. Homework(home),
        .. Sayings("Section.Owed", home.Owed, note => Giver(home, note)),
        .. Sayings("Section.Given", home.Parts.SelectMany(part => part.Given).Except(home.Owed), note => Giver(home, note)),
        .. Sayings("Section.Answers", home.Parts.SelectMany(part => part.Answers), note => Giver(home, note)),
        .. home.Days.SelectMany((day, place) => Said(home, day, place + 1)),
        .. Next(home),
    ]);

    private IEnumerable<Block> Intro(TakeHome home)
    {
        if (home.Gathering.ThemeQuestion is { } theme) yield return new ParagraphBlock(theme);
    }

    private IEnumerable<Block> Sayings(string section, IEnumerable<NoteView> notes, Func<NoteView, string?> from)
    {
        var all = notes.Where(note => note.Told.Length > 0).ToList();
        return all.Count == 0 ? [] : [new HeadingBlock(1, texts[section]), new ListBlock([.. all.Select(note => new Saying(note.Told, from(note)))])];
    }

    private IEnumerable<Block> Commitments(TakeHome home)
    {
        var cells = home.Parts.SelectMany(part => part.Commitments.GroupBy(note => note.Cell.Key).Select(of => (part.Name, Notes: of.ToList()))).ToList();
        return cells.Count == 0 ? [] : [new HeadingBlock(1, texts["Section.Commitments"]), .. cells.Select(cell => Rows($"{cell.Name}: {cell.Notes[0].Cell.Name}", cell.Notes))];
    }

    private IEnumerable<Block> Homework(TakeHome home) => home.Homework.Count == 0 ? [] :
    [
        new HeadingBlock(1, texts["Section.Homework"]),
        new ListBlock([.. home.Homework.Select(each => new Saying($"{each.Title}\n{Markdown.ToText(each.Text)}", texts["Homework.Due", each.Due.ToString("d. MMMM yyyy", System.Globalization.CultureInfo.CurrentUICulture)]))]),
    ];

    private IEnumerable<Block> Said(TakeHome home, TakeHomeDay day, int number)
    {
        var parts = day.Parts.Where(part => part.HasAnything).ToList();
        if (parts.Count == 0) yield break;
        yield return new HeadingBlock(1, home.Days.Count == 1 ? texts["Section.Said"] : texts["Section.SaidOn", number, day.Day.Date.ToString("d. MMMM", System.Globalization.CultureInfo.CurrentUICulture)]);
        foreach (var block in parts.SelectMany(part => Part(home, part))) yield return block;
    }

    private IEnumerable<Block> Part(TakeHome home, TakeHomePart part) =>
    [
        new HeadingBlock(2, part.Name),
        .. part.Prompts.Select(prompt => new ParagraphBlock(prompt, IsQuiet: true)),
        .. part.Said.Where(note => note.File is null).GroupBy(note => note.Cell.Key).SelectMany(of => Cell(home, [.. of])),
        .. part.Said.Where(note => note.File is not null).Select(note => Picture(part.Activity.Id, note)),
        .. part.Results.Select(result => ResultBlocks.Of(result, texts)),
    ];

    private IEnumerable<Block> Cell(TakeHome home, List<NoteView> notes)
    {
        if (notes[0].Cell.IsRow) return [Rows(notes[0].Cell.Name.ToString(), notes)];
        return [new HeadingBlock(3, notes[0].Cell.Name.ToString()), new ListBlock([.. notes.Select(note => new Saying(note.Told, From(home, note)))])];
    }

    private static TableBlock Rows(string caption, List<NoteView> notes) =>
        new(caption, [.. notes[0].Cell.Fields.Select(field => field.Name.ToString())], [.. notes.Select(note => (IReadOnlyList<string>)[.. note.Row.Select(text => text.Shown)])]);

    private static Block Picture(Guid activity, NoteView note) =>
        note.File is { Kind: FileKind.Picture } file ? new PictureBlock(note.Told, file.Id, $"/activities/{activity}/files/{file.Id}") : new ListBlock([new(note.Told)]);

    // Ours: who wrote it, and at whose table.
    private string? From(TakeHome home, NoteView note)
    {
        var table = note.Table?.HostNumber is { } host && host != home.Place.MunicipalityNumber ? texts["From.Table", home.Places.NameOf(host) ?? ""].Value : null;
        var words = string.Join(", ", new[] { note.ShowsName ? note.Contribution.Person.Name : null, table }.Where(word => word is not null));
        return words.Length == 0 ? null : words;
    }

    private string Giver(TakeHome home, NoteView note) => Signature.Of(note, home.Places, roles) ?? texts["From.Nobody"];

    private IEnumerable<Block> Next(TakeHome home) =>
        home.Next is not { } next ? [] : [new HeadingBlock(1, texts["Section.Next"]), new ParagraphBlock(string.Join("\n", new[] { next.Title, string.Join(", ", next.DaysInOrder().Select(day => day.Date.ToString("d. MMMM yyyy", System.Globalization.CultureInfo.CurrentUICulture))), next.Venue, next.ThemeQuestion }.Where(line => !string.IsNullOrEmpty(line))))];
}
