using LearningNetwork.Gatherings;
using LearningNetwork.Platform.Text;

namespace LearningNetwork.Activities;

/// <summary>The day's programme beside what runs: what is done, what runs, what comes, and whether it will be in time.</summary>
/// <param name="Number">Which day of the gathering, from 1.</param>
/// <param name="Of">How many days it has.</param>
/// <param name="Last">The last step of the run; what is pressed on a page that shows an older one is refused.</param>
public sealed record DayRun(int Number, int Of, int Last, IReadOnlyList<RunLine> Lines)
{
    // Further off than this, somebody rehearses at another hour than the one it is planned for.
    private const int Believable = 180;

    /// <summary>Null until something of the day has begun.</summary>
    public RunOfShow? Show { get; init; }
    public RunLine? Now => Lines.FirstOrDefault(line => line.State is RunState.Now);
    /// <summary>The part of what runs whose turn it is; null where none is left.</summary>
    public ProgrammeItem? NextPart => Now?.Parts.FirstOrDefault(part => part.State is RunState.Next)?.Item;
    /// <summary>What is started next: a part of what runs, or else the next item.</summary>
    public ProgrammeItem? Follows => NextPart ?? Next?.Item;
    public RunLine? Next => Lines.FirstOrDefault(line => line.State is RunState.Next);
    public int Late => Show?.Late is { } late and > 0 and <= Believable ? late : 0;
    public ProgrammeItem? ItemOf(Guid? id) => Lines.FirstOrDefault(line => line.Item.Id == id)?.Item;

    /// <summary>The day chosen, or of what runs; without it the day of the work looked at, the day it is today, or the first. Steps must be loaded.</summary>
    public static DayRun? For(Gathering gathering, PublishedProgramme? plan, Activity? work, DateTime now, Guid? chosen = null)
    {
        var (days, log) = (gathering.DaysInOrder(), gathering.Log);
        GatheringDay? On(Guid? item) => gathering.Items.Find(each => each.Id == item) is { } found ? days.FirstOrDefault(each => each.Id == found.DayId) : null;
        var day = days.FirstOrDefault(each => each.Id == chosen) ?? On(log.Running ?? work?.ItemId) ?? On(log.LastBegun) ?? days.FirstOrDefault(each => each.Date == now.DayInNorway) ?? (days is [var first, ..] ? first : null);
        if (day is null) return null;
        var items = new RunItems(gathering, now.DayInNorway, plan, WorkIn(log, work, now), moment => moment.InNorway).On(day);
        var show = items.Any(item => item.Began is not null) ? RunOfShow.Of(items, now.InNorway, day.Ends is { } ends ? now.DayInNorway.ToDateTime(ends) : null) : null;
        return new(days.ToList().IndexOf(day) + 1, days.Count, log.Last, [.. new RunLines(gathering, day, items, show).Of(work).Select(line => line with { BeganAt = log.SpanOf(line.Item.Id)?.Began, Parts = log.Running == line.Item.Id ? RunParts.Of(gathering, line.Item) : [] })]) { Show = show };
    }

    private static RunWork? WorkIn(DayLog log, Activity? work, DateTime now) =>
        log.Running is { } item && work is { IsClosed: false } ? new(item, work.Forecast(now)?.InNorway, work.Spare) : null;
}

/// <summary>One item of the day. <paramref name="Start"/> is as it was or looks now; <paramref name="Fixed"/> when it was to start, where that is held and will not be kept.</summary>
public sealed record RunLine(ProgrammeItem Item, RunState State, TimeOnly? Start, int? Minutes)
{
    public TimeOnly? End { get; init; }
    public TimeOnly? Fixed { get; init; }
    /// <summary>UTC; null where it has not begun.</summary>
    public DateTime? BeganAt { get; init; }
    /// <summary>Of what runs, in order; nothing else shows its parts.</summary>
    public IReadOnlyList<RunLine> Parts { get; init; } = [];
}

public enum RunState { Coming, Next, Now, Done, Skipped }
