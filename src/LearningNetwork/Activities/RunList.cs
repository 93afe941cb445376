using LearningNetwork.Gatherings;
using LearningNetwork.Methods;
using LearningNetwork.Platform.Web.Parts;

namespace LearningNetwork.Activities;

/// <summary>The day as the list beside what runs: what may be pressed in it leads back to <paramref name="Back"/>.</summary>
public sealed record RunList(DayRun Day, Gathering Gathering, string Back)
{
    /// <summary>UTC.</summary>
    public required DateTime Now { get; init; }
}

/// <summary>What one may start that is not in the programme.</summary>
public sealed record UnplannedWork(Guid Gathering, IReadOnlyList<Method> Methods, int Last);

public static class BlockClock
{
    extension(RunLine line)
    {
        /// <summary>The block's own clock; null where it has not begun or has no length.</summary>
        public Countdown? Clock(DateTime now) => line is { BeganAt: { } began, Minutes: { } minutes } ? new(TimeSpan.FromMinutes(minutes), now, began.AddMinutes(minutes)) : null;
    }
}
