namespace LearningNetwork.Gatherings;

/// <summary>
/// A day on its way: when what is to come will start, how late it is for the next thing that is held to the clock, and what to shorten so that it is
/// not. Plain arithmetic on what it is given; it changes nothing.
/// </summary>
public sealed class RunOfShow
{
    private readonly IReadOnlyList<RunItem> items;
    private readonly List<RunTime> times = [];

    private RunOfShow(IReadOnlyList<RunItem> items) => this.items = items;

    /// <summary>When each item starts and ends, in the order given: as it was for what is over, as it looks now for the rest.</summary>
    public IReadOnlyList<RunTime> Times => times;

    /// <summary>The first thing ahead that is held to the clock; null with <see cref="At"/> set when it is the end of the day.</summary>
    public Guid? Next { get; private set; }
    public DateTime? At { get; private set; }

    /// <summary>Whole minutes late for <see cref="At"/>; 0 when it will be kept, null when nothing ahead is held to the clock.</summary>
    public int? Late { get; private set; }

    /// <summary>What to shorten to be in time: work before breaks, each as much of its length as the others, and nothing that is held. Empty when not late.</summary>
    public IReadOnlyList<Shortening> Proposal { get; private set; } = [];

    /// <summary>Minutes that no shortening gives back.</summary>
    public int Missing => (Late ?? 0) - Proposal.Sum(each => each.From - each.To);

    /// <param name="items">Of one day, in order.</param>
    /// <param name="from">Now on the wall, or when the day starts if that is later; nothing to come starts before.</param>
    /// <param name="end">When people go home; null when nobody has said.</param>
    public static RunOfShow Of(IReadOnlyList<RunItem> items, DateTime? from, DateTime? end = null)
    {
        var run = new RunOfShow(items);
        run.Lay(from, end);
        if (run.Late > 0) run.Proposal = [.. run.Propose(run.Late.Value)];
        return run;
    }

    private void Lay(DateTime? from, DateTime? end)
    {
        var (earliest, isKnown) = (from, from is not null);
        foreach (var item in items)
        {
            if (item.IsDone || item.IsSkipped) times.Add(new(item.Id, item.IsSkipped ? null : item.Began, item.IsSkipped ? null : item.Ended));
            else if (item.Runs) (earliest, isKnown) = Go(item, item.Began, from);
            else
            {
                if (item.Fixed is { } start) (earliest, isKnown) = (Meet(item, start, earliest), true);
                (earliest, isKnown) = Go(item, isKnown ? earliest : null, earliest);
            }
        }
        if (At is null && end is not null) Judge(null, end.Value, earliest);
    }

    private (DateTime? Earliest, bool IsKnown) Go(RunItem item, DateTime? start, DateTime? notBefore)
    {
        var end = item.Forecast ?? (start ?? notBefore)?.AddMinutes(item.Minutes ?? 0);
        if (item.Runs && end < notBefore) end = notBefore;
        var isKnown = start is not null && (item.Minutes is not null || item.Forecast is not null || item.Type is ItemType.Closing);
        times.Add(new(item.Id, start, isKnown ? end : null));
        return (end, isKnown);
    }

    private DateTime? Meet(RunItem item, DateTime start, DateTime? earliest)
    {
        if (At is null) Judge(item.Id, start, earliest);
        return earliest > start ? earliest : start;
    }

    private void Judge(Guid? next, DateTime at, DateTime? earliest)
    {
        (Next, At) = (next, at);
        Late = earliest is { } real ? Math.Max(0, (int)Math.Ceiling((real - at).TotalMinutes)) : null;
    }

    private IEnumerable<Shortening> Propose(int late)
    {
        RunItem[] open = [.. items.TakeWhile(item => item.Id != Next || item.Runs).Where(item => (item.Runs || item.IsComing) && !item.IsHeld && item.Minutes > item.Least)];
        var work = Cut([.. open.Where(item => item.Type.Look is ItemLook.Work)], late);
        var air = Cut([.. open.Where(item => item.Type.Look is not ItemLook.Work)], late - work.Sum(each => each.From - each.To));
        return open.SelectMany(item => work.Concat(air).Where(each => each.Id == item.Id));
    }

    private static List<Shortening> Cut(IReadOnlyList<RunItem> some, int minutes)
    {
        var left = EvenCut.Of([.. some.Select(item => item.Minutes!.Value)], [.. some.Select(item => item.Least)], minutes);
        return [.. some.Select((item, i) => new Shortening(item.Id, item.Minutes!.Value, left[i])).Where(each => each.To < each.From)];
    }
}

/// <summary>When an item starts and ends; null where nobody can know.</summary>
public sealed record RunTime(Guid Id, DateTime? Start, DateTime? End);

/// <summary>An item made shorter, in whole minutes.</summary>
public sealed record Shortening(Guid Id, int From, int To);
