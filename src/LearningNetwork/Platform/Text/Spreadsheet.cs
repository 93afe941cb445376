using System.Text;

namespace LearningNetwork.Platform.Text;

/// <summary>A table as a file for a spreadsheet: semicolons and a byte order mark, as Norwegian Excel wants it, and nothing that it would run.</summary>
public static class Spreadsheet
{
    public static byte[] Of(IEnumerable<IEnumerable<string>> lines) =>
        [.. Encoding.UTF8.GetPreamble(), .. More(lines)];

    /// <summary>Lines after the first ones, for a table that is sent as it is read.</summary>
    public static byte[] More(IEnumerable<IEnumerable<string>> lines) => Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => string.Join(';', line.Select(Field)) + "\r\n")));

    // A spreadsheet runs a cell that begins like a formula; an apostrophe before it makes it text again (OWASP, CSV injection).
    private static string Field(string text) =>
        '"' + (text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text).Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
}
