namespace LearningNetwork.Platform.Search;

/// <summary>A piece of a text round the first word that was looked for, with the words marked.</summary>
public static class Excerpt
{
    public const int Length = 220;
    private const int Before = 60;

    /// <param name="clean">Through <see cref="Term.Clean"/>.</param>
    public static IReadOnlyList<ExcerptRun> Of(string clean, SearchWords words, int length = Length)
    {
        var hits = Term.In(clean).Where(words.Matches).ToList();
        var from = hits.Count == 0 || hits[0].Start + hits[0].Length <= length ? 0 : Edge(clean, Math.Max(0, hits[0].Start - Before));
        var until = clean.Length - from <= length ? clean.Length : Edge(clean, from + length);
        var runs = new List<ExcerptRun>();
        if (from > 0) runs.Add(new("… ", false));
        var at = from;
        foreach (var hit in hits.Where(hit => hit.Start >= from && hit.Start + hit.Length <= until))
        {
            runs.Add(new(clean[at..hit.Start], false));
            runs.Add(new(clean.Substring(hit.Start, hit.Length), true));
            at = hit.Start + hit.Length;
        }
        runs.Add(new(clean[at..until] + (until < clean.Length ? " …" : ""), false));
        return [.. runs.Where(run => run.Text.Length > 0)];
    }

    // At a space near, so that no word and no letter of two halves is cut.
    private static int Edge(string text, int at)
    {
        var space = text.LastIndexOfAny([' ', '\n'], at, Math.Min(at, 40));
        return space >= 0 ? space + 1 : char.IsLowSurrogate(text[at]) ? at - 1 : at;
    }
}

/// <param name="IsHit">It is a word that was looked for.</param>
public sealed record ExcerptRun(string Text, bool IsHit);
