using LearningNetwork.Platform.Web.Parts;

namespace LearningNetwork.Activities;

public static class Counting
{
    extension(Clock clock)
    {
        /// <summary>For a page; null where nothing counts down.</summary>
        public Countdown? ToCountdown(DateTime now) => clock.Runs || clock.IsPaused ? new(clock.Total, now, clock.EndsAt, clock.PausedLeft) : null;
    }
}
