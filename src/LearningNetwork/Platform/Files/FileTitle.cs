using System.Globalization;
using System.Text;

namespace LearningNetwork.Platform.Files;

/// <summary>A file's own name as something to read. Never a path, and never decides what the file is.</summary>
public static class FileTitle
{
    /// <summary>Most characters (UTF-16 code units).</summary>
    public const int Longest = 120;

    /// <summary>The last part of a path, without letters that files cannot be called or that turn the text around; empty where nothing is left.</summary>
    public static string Of(string? name)
    {
        var last = (name ?? "").Split('/', '\\')[^1];
        var clean = string.Concat(last.EnumerateRunes().Where(IsReadable)).Normalize().Trim(' ', '.');
        return Cut(clean).Trim(' ', '.');
    }

    private static bool IsReadable(Rune letter) => !"<>:\"|?*".Contains((char)Math.Min(letter.Value, char.MaxValue)) &&
        Rune.GetUnicodeCategory(letter) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    private static string Cut(string text) => text.Length <= Longest ? text : text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)];
}
