using LearningNetwork.Activities;
using LearningNetwork.Activities.Recaps;
using LearningNetwork.Methods;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Exports;

/// <summary>What a gathering left behind that everyone in it may see, for the steering group: results, what most stand behind, and the words of those who lead. Nothing in it is for fewer.</summary>
public sealed class Digest(IStringLocalizer<Texts> texts)
{
    private const int MostOfEach = 10;

    public Document Of(IReadOnlyList<Recap> days, string title, string when) =>
        new(texts["Digest.Title", title], when, [.. days.SelectMany(day => Day(day, days.Count))]);

    private IEnumerable<Block> Day(Recap day, int days)
    {
        if (day.IsEmpty) yield break;
        if (days > 1) yield return new HeadingBlock(1, texts["Digest.Day", day.Number, day.Day.Date.ToString("d. MMMM", System.Globalization.CultureInfo.CurrentUICulture)]);
        if (day.Edit?.Words is { Length: > 0 } words) yield return new ParagraphBlock(words);
        foreach (var block in day.Shown.SelectMany(part => Part(part, day))) yield return block;
    }

    private IEnumerable<Block> Part(RecapPart part, Recap day) =>
    [
        new HeadingBlock(2, part.Name),
        .. part.Results.Select(result => ResultBlocks.Of(result, texts)),
        .. part.Notes.Count == 0 ? (IEnumerable<Block>)[] : [new ListBlock([.. part.Notes.Take(MostOfEach).Select(note => new Saying(note.Told, Giver(note, day)))])],
        .. part.Notes.Count > MostOfEach ? (IEnumerable<Block>)[new ParagraphBlock(texts["Digest.More", part.Notes.Count - MostOfEach], IsQuiet: true)] : [],
    ];

    private static string? Giver(NoteView note, Recap day) => note.Identity is Identity.Anonymous ? null : day.Places.NameOf(note.Contribution.MunicipalityNumber);
}
