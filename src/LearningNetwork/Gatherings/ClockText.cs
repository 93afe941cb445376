using System.Globalization;
using System.Text.RegularExpressions;

namespace LearningNetwork.Gatherings;

/// <summary>The clock time a line of a programme begins with: <c>08.30</c>, <c>KL. 10.00</c>, <c>9:00–9.45</c>, <c>0930</c>, <c>kl 9</c>.</summary>
internal sealed partial record ClockText(string Written, TimeOnly? Start, TimeOnly? End, bool IsInvalid)
{
    private const string Dotted = @"\d{1,2}[.:]\d{2}(?::\d{2})?";
    private const string Compact = @"\d{4}(?![\d\p{L}])";
    private const string Kl = @"kl(?:okk[ae]n?)?\b[.:]?\s*";
    private const string To = @"\s*(?:[-–—−]|til\b|\s)\s*";
    private const string Stop = @"(?!\d|[.:]\d)";

    /// <summary>
    /// Null when the line does not begin with a time. <paramref name="compact"/> says that four digits between 1900 and 2099 are a time
    /// too, not a year.
    /// </summary>
    public static ClockText? Of(string line, bool compact)
    {
        var match = Dots().Match(line) is { Success: true } dots ? dots : Digits().Match(line);
        if (!match.Success)
            match = Hours().Match(line);
        return match.Success && (compact || !IsYear(match)) ? From(match) : null;
    }

    /// <summary>Whether times in this text are written with four digits only.</summary>
    public static bool IsCompact(IEnumerable<string> lines) =>
        lines.Any(line => Digits().Match(line) is { Success: true } match && !IsYear(match) && Time(match.Groups["from"].Value) is not null);

    private static bool IsYear(Match match) => match.Groups["from"] is { Index: 0, Value: ['1', '9', not '.' and not ':', _] or ['2', '0', not '.' and not ':', _] };

    private static ClockText From(Match match)
    {
        var (from, to) = (match.Groups["from"], match.Groups["to"]);
        var (start, end) = (Time(from.Value), to.Success ? Time(to.Value) : null);
        return new(match.Value, start, end, start is null || (to.Success && end is null));
    }

    private static TimeOnly? Time(string written)
    {
        var (hour, minute) = written.Split('.', ':') switch
        {
            [var hours, var minutes, ..] => (Number(hours), Number(minutes)),
            [{ Length: 4 } digits] => (Number(digits[..2]), Number(digits[2..])),
            _ => (Number(written), 0),
        };
        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex($"^(?:{Kl})?(?<from>{Dotted}){Stop}(?:{To}(?:{Kl})?(?<to>{Dotted}){Stop})?", Options)]
    private static partial Regex Dots();

    [GeneratedRegex($"^(?:{Kl})?(?<from>{Compact})(?:{To}(?:{Kl})?(?<to>{Compact}))?{Stop}", Options)]
    private static partial Regex Digits();

    [GeneratedRegex($@"^{Kl}(?<from>\d{{1,2}})(?:\s*[-–—−]\s*(?<to>\d{{1,2}}))?(?![\d\p{{L}}]|[.:]\d)", Options)]
    private static partial Regex Hours();
}
