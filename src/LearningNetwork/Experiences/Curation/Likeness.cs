using LearningNetwork.Platform.Text;

namespace LearningNetwork.Experiences.Curation;

/// <summary>How much two experiences speak of the same: the share of longer words they have in common, 0–1. A hint for a person, never a decision.</summary>
public static class Likeness
{
    /// <summary>From here two are shown beside each other.</summary>
    public const double Enough = 0.35;
    private const int Short = 4;

    /// <summary>The cosine of the two sets of words.</summary>
    public static double Of(IReadOnlySet<string> one, IReadOnlySet<string> other) =>
        one.Count == 0 || other.Count == 0 ? 0 : one.Count(other.Contains) / Math.Sqrt((double)one.Count * other.Count);

    /// <summary>Its words of more than four letters, folded; endings are cut so that a word meets its own inflections.</summary>
    public static HashSet<string> WordsOf(Telling telling) =>
        [.. Folding.Fold(string.Join(' ', telling.Whole.Select(each => each.Text))).Split(Between, StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > Short).Select(word => word[..Math.Min(word.Length, 7)])];

    private static readonly char[] Between = [' ', '\n', '\t', '.', ',', ';', ':', '!', '?', '«', '»', '"', '(', ')', '–', '-', '/', '*', '#', '_'];
}
