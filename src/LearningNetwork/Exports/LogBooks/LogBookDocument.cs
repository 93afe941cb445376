using System.Globalization;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Text;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Exports.LogBooks;

/// <summary>A log book as a document: who was there, then day by day what was asked, what was answered, and what the recorders added.</summary>
public sealed class LogBookDocument(SeenDocument seen, IStringLocalizer<Texts> texts, IStringLocalizer<RoleNames> roles)
{
    public Document Of(LogBook book, string when) => new(texts["LogBook.Of", book.Gathering.Title], book.Version is { } version ? $"{when}. {texts["LogBook.Version", version.Number]}" : when,
        [.. Attended(book), .. book.Gathering.DaysInOrder().SelectMany((day, place) => Day(book, day, place + 1))]);

    /// <summary>Who was there: how many in each role, and nobody by name.</summary>
    public IEnumerable<Block> Attended(LogBook book) => book.Attended.Count == 0 ? [] :
        [new TableBlock(texts["LogBook.Attended", book.Attended.Sum(each => each.Count)], [texts["Line.Role"], texts["Result.Count"]], [.. book.Attended.OrderByDescending(each => each.Count).Select(each => (IReadOnlyList<string>)[roles[each.Role.ToString()], each.Count.ToString(CultureInfo.CurrentUICulture)])])];

    /// <summary>One activity: its name is not in it.</summary>
    public IEnumerable<Block> Part(LogBookPart part) =>
    [
        .. seen.Of(part.Seen, "").Blocks.Select(block => block is HeadingBlock heading ? heading with { Level = Math.Min(3, heading.Level + 2) } : block),
        .. part.Tables,
        .. part.Gone > 0 ? (IEnumerable<Block>)[new ParagraphBlock(texts["LogBook.Gone", part.Gone], IsQuiet: true)] : [],
    ];

    private IEnumerable<Block> Day(LogBook book, Gatherings.GatheringDay day, int number)
    {
        var (parts, last) = (book.On(day).Where(part => part.Seen.Notes.Count + part.Tables.Count > 0 || book.After(part).Any()).ToList(), book.EndOf(day).ToList());
        if (parts.Count + last.Count == 0) yield break;
        yield return new HeadingBlock(1, texts["Digest.Day", number, day.Date.ToString("d. MMMM", CultureInfo.CurrentUICulture)]);
        foreach (var part in parts)
        {
            yield return new HeadingBlock(2, part.Seen.Name);
            foreach (var block in Part(part).Concat(book.After(part).SelectMany(Entry))) yield return block;
        }
        foreach (var block in last.SelectMany(Entry)) yield return block;
    }

    private IEnumerable<Block> Entry(LogBookLine line) =>
        [new HeadingBlock(3, texts[$"LogBook.Kind.{line.Entry.Kind}"]), new ParagraphBlock(Markdown.ToText(line.Text.Text)), .. line.Entry.Comments.Count == 0 ? (IEnumerable<Block>)[] : [new ListBlock([.. line.Entry.Comments.OrderBy(comment => comment.At).Select(comment => new Saying(comment.Text))])]];
}
