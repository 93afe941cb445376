namespace LearningNetwork.Gatherings;

public sealed partial class Gathering
{
    /// <summary>
    /// Puts an item, with its parts, before another one, or last. Said as a neighbour and not as a number, so that two coordinators who move
    /// different items both get what they asked for.
    /// </summary>
    public void Place(ProgrammeItem item, GatheringDay day, Guid? parent, ProgrammeItem? before)
    {
        var siblings = Siblings(day.Id, parent).Where(each => each != item).ToList();
        siblings.Insert(before is not null && siblings.IndexOf(before) is >= 0 and var at ? at : siblings.Count, item);
        item.ParentId = parent;
        Bring(item, day);
        for (var i = 0; i < siblings.Count; i++) siblings[i].Position = i;
    }

    /// <summary>One step up (−1) or down (+1); over the edge of a day it goes to the day beside. False when there is nowhere to go.</summary>
    public bool Step(ProgrammeItem item, int by)
    {
        var siblings = Siblings(item.DayId, item.ParentId);
        var to = siblings.IndexOf(item) + by;
        if (to < 0 || to >= siblings.Count) return item.ParentId is null && StepToDay(item, by);
        Place(item, item.Day, item.ParentId, by < 0 ? siblings[to] : siblings.ElementAtOrDefault(to + 1));
        return true;
    }

    /// <summary>An item cannot be a part of itself or of its own parts, nor of an item in another gathering.</summary>
    public bool MayBePartOf(ProgrammeItem item, Guid? parent) => parent is null || Leads(parent, each => each.ParentId, item);

    /// <summary>An item continues another one of the same gathering, and never, round a ring, itself.</summary>
    public bool MayContinue(ProgrammeItem item, Guid? earlier) => earlier is null || Leads(earlier, each => each.ContinuesId, item);

    private bool StepToDay(ProgrammeItem item, int by)
    {
        var days = DaysInOrder();
        var to = days.ToList().FindIndex(day => day.Id == item.DayId) + by;
        if (to < 0 || to >= days.Count) return false;
        Place(item, days[to], null, by < 0 ? null : Siblings(days[to].Id, null).FirstOrDefault());
        return true;
    }

    private void Bring(ProgrammeItem item, GatheringDay day)
    {
        foreach (var part in PartsOf(item).Where(part => part != item)) Bring(part, day);
        (item.DayId, item.Day) = (day.Id, day);
    }

    /// <summary>Follows a chain of items to its end; false when it meets the item, or leaves the gathering.</summary>
    private bool Leads(Guid? from, Func<ProgrammeItem, Guid?> next, ProgrammeItem item)
    {
        HashSet<Guid> seen = [item.Id];
        for (; from is { } id; from = next(Items.First(each => each.Id == id)))
            if (!seen.Add(id) || !Items.Exists(each => each.Id == id)) return false;
        return true;
    }
}
