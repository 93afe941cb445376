namespace LearningNetwork.Gatherings;

/// <summary>What the arithmetic of a day (<see cref="RunOfShow"/>) is given.</summary>
/// <param name="Today">The date on the wall, which a rehearsal may be on another date than the day's own.</param>
/// <param name="Plan">What was published, which tells when a held item was to start; null before that.</param>
/// <param name="Work">What the work in the running item says.</param>
/// <param name="Wall">From UTC to the wall.</param>
public sealed record RunItems(Gathering Gathering, DateOnly Today, PublishedProgramme? Plan, RunWork? Work, Func<DateTime, DateTime> Wall)
{
    private readonly DayLog log = Gathering.Log;

    /// <summary>The items of a day in order, without their parts.</summary>
    public IReadOnlyList<RunItem> On(GatheringDay day)
    {
        var drafted = Gathering.TimetableOf(day);
        var items = Gathering.Siblings(day.Id, null);
        var now = items.FindIndex(item => item.Id == log.Running);
        return [.. items.Select((item, i) => Of(item, isPassed: i < now) with { Fixed = FixedStart(item, drafted) is { } start ? Today.ToDateTime(start) : null })];
    }

    private TimeOnly? FixedStart(ProgrammeItem item, Timetable drafted) =>
        item.LockedStart ?? (item.IsHeld ? Plan?.Items.FirstOrDefault(each => each.Id == item.Id)?.Start ?? drafted[item.Id].Start : null);

    // What stands before the item that runs and was never begun, takes no time any more.
    private RunItem Of(ProgrammeItem item, bool isPassed)
    {
        var (span, minutes) = (log.SpanOf(item.Id), item.Minutes + log.ExtraOf(item.Id));
        var on = new RunItem(item.Id, minutes, item.Type)
        {
            IsHeld = item.IsHeld, IsSkipped = log.IsSkipped(item.Id) || isPassed && span is null, Began = span is { } began ? Wall(began.Began) : null, Ended = span?.Ended is { } ended ? Wall(ended) : null,
        };
        return on.Runs ? Running(on) : on;
    }

    // A talk that runs cannot be made shorter from here; work can, in what has not begun.
    private RunItem Running(RunItem item) => Work?.Item == item.Id
        ? item with { Least = Math.Max(1, (item.Minutes ?? 1) - Work.Spare), Forecast = Later(Work.End, item.Began?.AddMinutes(item.Minutes ?? 0)) }
        : item with { Least = item.Minutes ?? 0 };

    private static DateTime? Later(DateTime? one, DateTime? other) => other is null || one > other ? one : one is null ? null : other;
}

/// <summary>The work that is done in the item that runs.</summary>
/// <param name="End">When it looks done, on the wall; null when it does not say.</param>
/// <param name="Spare">Minutes it can give away in what has not begun.</param>
public sealed record RunWork(Guid Item, DateTime? End, int Spare);
