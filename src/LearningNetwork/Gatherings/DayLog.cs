namespace LearningNetwork.Gatherings;

/// <summary>What happened, read off the steps: which item runs, when each began and ended, what was passed by.</summary>
public sealed class DayLog(IEnumerable<RunStep> steps)
{
    private readonly IReadOnlyList<RunStep> steps = [.. steps.OrderBy(step => step.Number)];

    /// <summary>The number of the last step; 0 before the first. A page that shows another one is old.</summary>
    public int Last => steps is [.., var last] ? last.Number : 0;

    /// <summary>The item that runs; null before the first and between items.</summary>
    public Guid? Running => steps.LastOrDefault(step => step.EndsItem) is { Act: RunAct.Begin, ItemId: var item } ? item : null;

    /// <summary>The part of the running item that runs; null before its first, between parts, and where it has none.</summary>
    public Guid? RunningPart => steps.LastOrDefault(step => step.EndsPart) is { Act: RunAct.BeginPart, ItemId: var part } ? part : null;

    /// <summary>Also when it is over.</summary>
    public Guid? LastBegun => steps.LastOrDefault(step => step.Act is RunAct.Begin)?.ItemId;

    /// <summary>When the item, or the part, was begun last, and when that ended; null when it never was.</summary>
    public (DateTime Began, DateTime? Ended)? SpanOf(Guid item)
    {
        if (LastOf(item, RunAct.Begin, RunAct.BeginPart) is not { } began) return null;
        return (began.At, steps.FirstOrDefault(step => step.Number > began.Number && (began.Act is RunAct.BeginPart ? step.EndsPart : step.EndsItem))?.At);
    }

    /// <summary>Minutes added to the item, or taken from it, since it was begun last.</summary>
    public int ExtraOf(Guid item) =>
        steps.Where(step => step.ItemId == item && step.Act is RunAct.Extend && step.Number > LastOf(item, RunAct.Begin)?.Number).Sum(step => step.Minutes ?? 0);

    public bool IsSkipped(Guid item) => LastOf(item, RunAct.Skip, RunAct.TakeBack, RunAct.Begin)?.Act is RunAct.Skip;

    private RunStep? LastOf(Guid item, params RunAct[] acts) => steps.LastOrDefault(step => step.ItemId == item && acts.Contains(step.Act));
}
