using System.Globalization;

namespace LearningNetwork.Platform.Text;

/// <summary>Dates as people say them, in the language of the request. Times of day are the <see cref="WallClock"/>'s.</summary>
public static class Days
{
    private static CultureInfo Language => CultureInfo.CurrentUICulture;
    private static bool English => Language.TwoLetterISOLanguageName == "en";

    /// <summary>"Onsdag 27. og torsdag 28. januar"; three days or more are "mandag 1. – onsdag 3. mars". The year is said when it is not <paramref name="today"/>'s.</summary>
    public static string InWords(IReadOnlyList<DateOnly> days, DateOnly today)
    {
        if (days.Count == 0) return "";
        var (first, last) = (days.Min(), days.Max());
        var end = Say(last, month: true, year: last.Year != today.Year);
        if (first == last) return Capital(end);
        return Capital(Say(first, month: first.Month != last.Month || first.Year != last.Year, year: first.Year != last.Year) + Between(days.Count) + end);
    }

    /// <summary>One day within a sentence: "onsdag 27. januar", in English "Wednesday 27 January".</summary>
    public static string Within(DateOnly day, DateOnly today) => Say(day, month: true, year: day.Year != today.Year);

    private static string Between(int days) => days > 2 ? " – " : English ? " and " : " og ";

    private static string Say(DateOnly day, bool month, bool year) =>
        day.ToString((English ? "dddd d" : "dddd d'.'") + (month ? " MMMM" : "") + (year ? " yyyy" : ""), Language);

    private static string Capital(string text) => char.ToUpper(text[0], Language) + text[1..];
}
