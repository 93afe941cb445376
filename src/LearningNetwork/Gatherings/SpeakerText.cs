using System.Text.RegularExpressions;

namespace LearningNetwork.Gatherings;

/// <summary>Who stands for an item, as programmes write it: <c>v/ Terje</c> on a line of its own or last in the title, <c>Ved Kari</c> on its own.</summary>
internal static partial class SpeakerText
{
    /// <summary>The speaker, when the whole line is about that.</summary>
    public static string? Line(string line) =>
        Own().Match(line) is { Success: true } match ? line[match.Length..].Trim() : null;

    /// <summary>The text without a trailing <c>v/ …</c>, and that, if any.</summary>
    public static (string Text, string? Speaker) Split(string text)
    {
        if (Trailing().Match(text) is not { Success: true } match)
            return (text, null);
        var speaker = match.Groups["who"].Value.Trim();
        return (text[..match.Index], match.Value.Contains('(') && !speaker.Contains('(') ? speaker.TrimEnd(')') : speaker);
    }

    [GeneratedRegex(@"^(?:[Vv]\s*/\s*|[Vv]ed\s+(?=\p{Lu}))(?=\S)")]
    private static partial Regex Own();

    [GeneratedRegex(@"(?:^|[\s,(–—-]+)\(?[Vv]/\s*(?<who>\S.*)$")]
    private static partial Regex Trailing();
}
