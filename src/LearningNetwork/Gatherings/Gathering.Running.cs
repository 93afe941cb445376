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

    /// <summary>The parts of an item that run one after the other (domain M07). What people listen with runs alongside, and municipalities that present are turns in the item's own work.</summary>
    public IReadOnlyList<ProgrammeItem> PartsInTurn(ProgrammeItem item) => [.. PartsOf(item).Where(part => part.Type is not (ItemType.ListeningNotes or ItemType.MunicipalPresentation))];

    /// <summary>The part whose turn it is: the first after the one that runs, or ran last, that has not begun; null where none is left.</summary>
    public ProgrammeItem? NextPartOf(ProgrammeItem item)
    {
        var (parts, log) = (PartsInTurn(item), Log);
        var at = parts.Index().Where(part => log.SpanOf(part.Item.Id) is not null).OrderBy(part => log.SpanOf(part.Item.Id)!.Value.Began).Select(part => part.Index).LastOrDefault(-1);
        return parts.Skip(at + 1).FirstOrDefault(part => log.SpanOf(part.Id) is null);
    }

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
