using System.Globalization;
using System.Text;

namespace LearningNetwork.Exports;

/// <summary>What people wrote, as a file can hold it.</summary>
public static class PlainText
{
    /// <summary>Without characters that no file of text may hold (XML 1.0 §2.2) or that turn the text around; line ends are \n, tabs spaces. Emoji and every script stay.</summary>
    public static string Of(string? text)
    {
        var clean = new StringBuilder();
        foreach (var rune in (text ?? "").ReplaceLineEndings("\n").EnumerateRunes())
            if (rune.Value is '\t') clean.Append(' ');
            else if (rune.Value is '\n' || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Surrogate) && rune.Value is not (0xFFFE or 0xFFFF or 0xFFFD) && rune.Value is not (>= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069)) clean.Append(rune);
        return clean.ToString().Trim();
    }

    /// <summary>Read from the right: its first letter with a direction is Hebrew or Arabic, or of a script like them (UAX #9, P2).</summary>
    public static bool IsRightToLeft(string text) =>
        text.EnumerateRunes().Where(Rune.IsLetter).Select(rune => rune.Value is >= 0x0590 and <= 0x08FF or >= 0xFB1D and <= 0xFDFF or >= 0xFE70 and <= 0xFEFF or >= 0x10800 and <= 0x10FFF or >= 0x1E800 and <= 0x1EFFF).FirstOrDefault();
}
