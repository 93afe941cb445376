using System.Text;
using LearningNetwork.Platform.Text;

namespace LearningNetwork.Platform.Search;

/// <summary>A word where it stands in a text, and what it is found by.</summary>
/// <param name="Folded">In lower case, accents off; å, æ and ø are letters of their own.</param>
public readonly record struct Term(string Folded, string Stem, int Start, int Length)
{
    /// <summary>A longer run of letters is no word, and is found by its beginning.</summary>
    public const int Longest = 60;

    /// <summary>The words of a text that has been through <see cref="Clean"/>: runs of letters and digits.</summary>
    public static IEnumerable<Term> In(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
            if (end > at) yield return At(text, at, end - at);
            at = end + 1;
        }
    }

    /// <summary>One way to write each letter, no soft hyphens and no halves of letters, so that what looks the same is the same.</summary>
    public static string Clean(string? text) => string.Concat((text ?? "").EnumerateRunes().Where(rune => rune.Value != 0xAD && rune != Rune.ReplacementChar)).Normalize();

    private static Term At(string text, int start, int length)
    {
        var folded = Folding.Fold(text.Substring(start, Math.Min(length, Longest)));
        return new(folded, NorwegianStem.Of(folded), start, length);
    }
}
