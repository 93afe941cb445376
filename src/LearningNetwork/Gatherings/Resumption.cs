using System.Text.RegularExpressions;

namespace LearningNetwork.Gatherings;

/// <summary>Work that is taken up again: <c>… gruppearbeidet fortsetter</c>, <c>Gruppearbeid del 2</c> (domain §2.3 item 6).</summary>
internal static partial class Resumption
{
    public static bool Is(string text) => Words().IsMatch(text);

    /// <summary>A talk and the group work that goes on after it, when both stand on one line.</summary>
    public static (string Own, string? Resumed) Split(string text) =>
        Tail().Match(text) is { Success: true } match && text[..match.Groups["gap"].Index] is var own && SaysWhat(own)
            ? (own, match.Groups["tail"].Value)
            : (text, null);

    /// <summary>A length alone is not a talk.</summary>
    private static bool SaysWhat(string own) => LengthText.Split(own).Text.Any(char.IsLetter);

    [GeneratedRegex(@"\bfortset|\bforts\b|\bframhald|\bheld fram\b|\bdel (?:2|3|to|tre)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"[\p{L}\d)?!](?<gap>\s*(?:…|\.{1,3}|;|\s[–-])\s*)(?<tail>(?:så |deretter )?(?:kommunevise?t?\s+)?gruppearbeid\p{L}*\s+fortset.*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tail();
}
