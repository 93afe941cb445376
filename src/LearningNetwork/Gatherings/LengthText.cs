using System.Globalization;
using System.Text.RegularExpressions;

namespace LearningNetwork.Gatherings;

/// <summary>A length written first or last in a text: <c>Lunsj (45 min)</c>, <c>10 min Fordeling</c>.</summary>
internal static partial class LengthText
{
    /// <summary>
    /// The text without its length, the length as written, and minutes above 0. Two lengths in one text ("4 min alene, 45 min sammen")
    /// describe the work, and "7 × 5 min" counts people: neither says how long the item is.
    /// </summary>
    public static (string Text, string Written, int? Minutes) Split(string text)
    {
        if (Any().Count(text) != 1 || Edge().Match(text) is not { Success: true } match || Minutes(match) is not { } minutes)
            return (text, "", null);
        return (text.Remove(match.Index, match.Length), match.Value.Trim(), minutes);
    }

    private static int? Minutes(Match match) =>
        int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture) is > 0 and var minutes ? minutes : null;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string Length = @"\b(?<n>[0-9]{1,3})\s*min(?:utt|utter)?\b\.?";

    [GeneratedRegex(@"[0-9]\s*min(?:utt|utter)?\b", Options)]
    private static partial Regex Any();

    [GeneratedRegex($@"^\s*\(?{Length}\)?(?=\s|$)(?!\s*(?:hver|kvar|per|pr)\b)|(?<![x×*]\s*)\(?(?<![x×*]\s*){Length}\)?\s*$", Options)]
    private static partial Regex Edge();
}
