using System.Globalization;
using System.Text;

namespace LearningNetwork.Gatherings;

/// <summary>A line of pasted text: its number counted from 1, and its text trimmed, without characters that cannot be seen.</summary>
public sealed record PastedLine(int Number, string Text)
{
    private static readonly string[] Breaks = ["\r\n", "\n", "\r", "\v", "\f", "\u0085", "\u2028", "\u2029"];

    internal bool IsBlank => Text.Length == 0;

    internal static IReadOnlyList<PastedLine> Split(string text) =>
        [.. text.Split(Breaks, StringSplitOptions.None).Select((line, i) => new PastedLine(i + 1, Visible(line)))];

    /// <summary>Half a character, as a cut in the middle of an emoji leaves, cannot be stored and is shown as one not known.</summary>
    private static string Visible(string line)
    {
        var visible = new StringBuilder(line.Length);
        foreach (var rune in line.EnumerateRunes())
            visible.Append(IsSpace(rune) ? " " : rune.ToString());
        return visible.ToString().Normalize().Trim();
    }

    private static bool IsSpace(Rune rune) => rune.Value != '\t'
        && (Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format);
}
