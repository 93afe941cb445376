using System.Globalization;

namespace LearningNetwork.Platform.Web.Parts;

/// <summary>
/// Time left of something, as the server sees it now. The page is right without a script; a script goes on from the attributes.
/// Give either when it ends (UTC) or, while it is paused, how much was left.
/// </summary>
public sealed record Countdown(TimeSpan Total, DateTime Now, DateTime? EndsAt = null, TimeSpan? PausedLeft = null)
{
    /// <summary>Negative when the time is over: nothing locks by itself, so it goes on counting.</summary>
    public TimeSpan Left => PausedLeft ?? (EndsAt is { } end ? end - Now : Total);

    public double Share => Total <= TimeSpan.Zero ? 0 : Math.Clamp(Left / Total, 0, 1);

    /// <summary>"soon" from a fifth left, "last" from a twentieth (DESIGN.md §5); empty while there is plenty.</summary>
    public string State => PausedLeft is not null ? "paused" : Left <= TimeSpan.Zero ? "over" : Share <= 0.05 ? "last" : Share <= 0.2 ? "soon" : "";

    /// <summary>"06:42"; "+01:10" when it is over. The same in every language.</summary>
    public string Text => $"{(Seconds < 0 ? "+" : "")}{Minutes:00}:{Math.Abs(Seconds) % 60:00}";

    public int Minutes => Math.Abs(Seconds) / 60;
    public int OddSeconds => Math.Abs(Seconds) % 60;
    public bool IsOver => Seconds < 0;

    /// <summary>What is left in steps of five per cent: the bar's width before a script has run.</summary>
    public string Step => ((int)Math.Round(Share * 20) * 5).ToString(CultureInfo.InvariantCulture);

    /// <summary>data-total in seconds, and data-ends-at (UTC, ISO 8601) or data-paused-left in seconds.</summary>
    public IEnumerable<(string Name, string Value)> Attributes
    {
        get
        {
            yield return ("data-total", Number(Total));
            if (PausedLeft is { } left) yield return ("data-paused-left", Number(left));
            else if (EndsAt is { } end) yield return ("data-ends-at", end.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
        }
    }

    // A started second counts as whole, as on every kitchen clock.
    private int Seconds => (int)Math.Ceiling(Left.TotalSeconds);

    private static string Number(TimeSpan span) => ((long)span.TotalSeconds).ToString(CultureInfo.InvariantCulture);
}
