namespace LearningNetwork.Activities;

/// <summary>
/// The time of the running phase, on the server: ends at a moment, or stands with some time left. Nothing ticks over the line;
/// every screen counts down to the same moment. It never moves anybody: over time is shown, the facilitator decides.
/// </summary>
public sealed class Clock
{
    public DateTime? EndsAt { get; set; }
    /// <summary>Set while it is paused.</summary>
    public TimeSpan? PausedLeft { get; set; }
    /// <summary>The phase's whole length with what was added, for the bar. Zero when the phase has no clock.</summary>
    public TimeSpan Total { get; set; }

    public bool Runs => EndsAt is not null;
    public bool IsPaused => PausedLeft is not null;

    public void Start(int? minutes, DateTime now)
    {
        Total = TimeSpan.FromMinutes(minutes ?? 0);
        EndsAt = minutes is null ? null : now + Total;
        PausedLeft = null;
    }

    public void Stop() => (EndsAt, PausedLeft, Total) = (null, null, TimeSpan.Zero);

    public void Pause(DateTime now)
    {
        if (EndsAt is { } end) (PausedLeft, EndsAt) = (end - now, null);
    }

    public void Resume(DateTime now)
    {
        if (PausedLeft is { } left) (EndsAt, PausedLeft) = (now + left, null);
    }

    /// <summary>More time, or less with a negative number. When the time has run out, the minutes are counted from now.</summary>
    public void Extend(int minutes, DateTime now)
    {
        var more = TimeSpan.FromMinutes(minutes);
        if (EndsAt is { } end) EndsAt = (end > now ? end : now) + more;
        if (PausedLeft is { } left) PausedLeft = (left > TimeSpan.Zero ? left : TimeSpan.Zero) + more;
        if (Runs || IsPaused) Total += more;
    }

    /// <summary>Time left, negative when it is over; null when there is no clock.</summary>
    public TimeSpan? Left(DateTime now) => EndsAt is { } end ? end - now : PausedLeft;
}

/// <summary>The clock as every screen is told of it at once: of which phase, and as in the countdown's attributes (seconds, and when it ends).</summary>
public sealed record TimeNow(string? Phase, long Total, DateTime? EndsAt, long? PausedLeft);
