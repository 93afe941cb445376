namespace LearningNetwork.Gatherings;

/// <summary>The programme while it runs. <see cref="Steps"/> must be loaded, and items and days. No rule here touches what people have written.</summary>
public sealed partial class Gathering
{
    public DayLog Log => new(Steps);

    /// <summary>Notes that somebody did something; the next number is theirs.</summary>
    public RunStep Did(RunAct act, Guid? item, Guid by, DateTime now)
    {
        var step = new RunStep { GatheringId = Id, Number = Log.Last + 1, Act = act, ItemId = item, At = now, ByPersonId = by };
        Steps.Add(step);
        return step;
    }

    /// <summary>Has neither begun nor been passed by, and stands in the day itself, not as a part of something.</summary>
    public bool IsToCome(ProgrammeItem item) => item.ParentId is null && Log.SpanOf(item.Id) is null && !Log.IsSkipped(item.Id);

    /// <summary>Two items to come change places in their day. False where that cannot be.</summary>
    public bool Swap(ProgrammeItem one, ProgrammeItem other)
    {
        if (one == other || one.DayId != other.DayId || !IsToCome(one) || !IsToCome(other)) return false;
        var siblings = Siblings(one.DayId, null);
        var (a, b) = (siblings.IndexOf(one), siblings.IndexOf(other));
        (siblings[a], siblings[b]) = (other, one);
        foreach (var (i, item) in siblings.Index()) item.Position = i;
        return true;
    }

    /// <summary>An item to come, of any day, comes before another one to come. False where that cannot be.</summary>
    public bool PullForward(ProgrammeItem item, ProgrammeItem before)
    {
        if (item == before || !IsToCome(item) || !IsToCome(before)) return false;
        Place(item, before.Day, null, before);
        return true;
    }
}
