namespace LearningNetwork.Gatherings;

public sealed partial record DayPlan
{
    /// <summary>What stands just over an item that is in the way; with null, what stands at the end of the day.</summary>
    private IEnumerable<PlanRow> Marks(Guid? before)
    {
        foreach (var slack in Timetable.Slack.Where(each => each.Within is null && each.Before is not null && each.Before == before)) yield return RowOf(slack);
        foreach (var conflict in Timetable.Conflicts.Where(each => each.Kind is not ConflictKind.PartsTooLong && each.Before == before)) yield return RowOf(conflict);
        if (before is null && Day.Ends is not null && Timetable.SlackAtEnd is { } minutes) yield return new SlackRow(minutes, null, null, Day.Ends);
    }

    /// <summary>What stands under the last part of an item.</summary>
    private IEnumerable<PlanRow> After(int at)
    {
        var (item, next) = (Items[at], Items.ElementAtOrDefault(at + 1));
        if (item.ParentId is not { } whole || next?.ParentId == whole) yield break;
        foreach (var slack in Timetable.Slack.Where(each => each.Within == whole && each.Before is null)) yield return RowOf(slack);
        foreach (var conflict in Timetable.Conflicts.Where(each => each.Kind is ConflictKind.PartsTooLong && each.Entries[0] == whole)) yield return RowOf(conflict);
    }

    private SlackRow RowOf(Slack slack) => new(slack.Minutes, Item(slack.Before), Item(slack.Within), (slack.Before ?? slack.Within) is { } id ? Timetable[id].Start : Day.Ends);
    private ClashRow RowOf(Conflict conflict) => new(conflict, Day, [.. conflict.Entries.Select(id => Item(id)!)], Item(conflict.Before));
    private ProgrammeItem? Item(Guid? id) => id is null ? null : Items.FirstOrDefault(each => each.Id == id);
}
