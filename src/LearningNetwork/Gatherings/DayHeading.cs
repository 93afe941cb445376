using System.Text.RegularExpressions;

namespace LearningNetwork.Gatherings;

/// <summary>A line that says which day follows: <c>Torsdag 30. januar</c>, <c>DAG 2</c>, <c>Dag 1 – onsdag 29.01.2020, Kongsberg</c>.</summary>
internal static partial class DayHeading
{
    private const int Longest = 120;

    private static readonly HashSet<string> Weekdays = new(StringComparer.OrdinalIgnoreCase)
    {
        "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "måndag", "tysdag", "laurdag", "sundag",
    };

    private static readonly HashSet<string> Months = new(StringComparer.OrdinalIgnoreCase)
    {
        "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember",
        "jan", "feb", "apr", "jun", "jul", "aug", "sept", "sep", "okt", "nov", "des",
    };

    private static readonly HashSet<string> Fillers = new(StringComparer.OrdinalIgnoreCase) { "dag", "den", "kl", "klokka", "klokken", "til", "uke" };

    public static bool Is(string line) => line.Length <= Longest && (Begins().IsMatch(line) || IsDate(Words().Matches(line)));

    private static bool IsDate(MatchCollection words) =>
        words.Count > 0 && words.All(word => IsDateWord(word.Value)) && words.Any(word => IsDay(word.Value, words));

    private static bool IsDateWord(string word) =>
        char.IsAsciiDigit(word[0]) || Weekdays.Contains(word) || Months.Contains(word) || Fillers.Contains(word);

    /// <summary>"Dag" and "Mai" are also names: they make a day only with a number.</summary>
    private static bool IsDay(string word, MatchCollection words) => Weekdays.Contains(word)
        || (Months.Contains(word) && words.Any(each => char.IsAsciiDigit(each.Value[0])));

    [GeneratedRegex(@"[\p{L}\p{M}]+|[^\s\p{L}\p{M}.,:;()/–—-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"^(?:dag\s*\d{1,2}\b(?!\d*[.:]\d)|(?:første|fyrste|andre|tredje)\s+dag\s*(?:$|[:–-])|(?:mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag|lørdag|laurdag|søndag|sundag),?\s+(?:den\s+)?\d{1,2}\.\s*(?:\d|jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des)|\d{1,2}\.\d{1,2}\.\d{2}(?:\d\d)?\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Begins();
}
