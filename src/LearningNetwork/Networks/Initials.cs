using System.Globalization;

namespace LearningNetwork.Networks;

/// <summary>Two letters for a municipality's mark, unlike those that are taken.</summary>
public static class Initials
{
    private static readonly CultureInfo Norwegian = CultureInfo.GetCultureInfo("nb-NO");
    private static readonly string[] Endings = ["berg", "fjord", "vik", "sund", "dal", "nes", "stad", "vang", "vinger", "sand", "øy", "mark", "havn", "heim", "bygd", "land", "vær"];

    /// <summary>
    /// "Øvre Eiker" is ØE, "Ringerike" Ri, "Kongsberg" Kb: the words' first letters, the name's first two, or the first of its two parts. Never "Ko",
    /// which reads as kommune. When all of them are taken, the first letter and any other.
    /// </summary>
    public static string For(string name, IEnumerable<string> taken)
    {
        var used = taken.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Suggestions(name.Split(" (")[0]).First(letters => !used.Contains(letters));
    }

    private static IEnumerable<string> Suggestions(string name)
    {
        var words = name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 1) yield return Upper(words[0][0]) + Upper(words[1][0]);
        var (first, rest) = (Upper(name[0]), name[1..].Where(char.IsLetter).Select(Lower));
        if (first + rest.First() is var start and not "Ko") yield return start;
        if (Endings.FirstOrDefault(ending => name.Length > ending.Length + 1 && name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) is { } part) yield return first + part[0];
        foreach (var letter in rest.Skip(1).Concat(rest.Take(1)).Concat("abcdefghijklmnopqrstuvwxyzæøå".Select(Lower))) yield return first + letter;
        foreach (var letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ") foreach (var digit in "123456789") yield return $"{letter}{digit}";
    }

    private static string Upper(char letter) => letter.ToString().ToUpper(Norwegian);
    private static string Lower(char letter) => letter.ToString().ToLower(Norwegian);
}
