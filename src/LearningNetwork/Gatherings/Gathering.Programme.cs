namespace LearningNetwork.Gatherings;

public sealed partial class Gathering
{
    /// <summary>The items of a day in programme order: each is followed by its parts.</summary>
    public IReadOnlyList<ProgrammeItem> ItemsOn(GatheringDay day)
    {
        List<ProgrammeItem> inOrder = [];
        Follow(null, day, inOrder);
        return inOrder;
    }

    /// <summary>The clock of a day as it is planned now.</summary>
    public Timetable TimetableOf(GatheringDay day) => Timetable.Of([.. ItemsOn(day).Select(item => item.ToEntry())], day.Starts, day.Ends);

    /// <summary>Those on the same day and with the same parent, in order.</summary>
    public List<ProgrammeItem> Siblings(Guid day, Guid? parent) =>
        [.. Items.Where(item => item.DayId == day && item.ParentId == parent).OrderBy(item => item.Position).ThenBy(item => item.Id)];

    public IReadOnlyList<ProgrammeItem> PartsOf(ProgrammeItem item) => Siblings(item.DayId, item.Id);

    private void Follow(Guid? parent, GatheringDay day, List<ProgrammeItem> inOrder)
    {
        foreach (var item in Siblings(day.Id, parent))
        {
            inOrder.Add(item);
            Follow(item.Id, day, inOrder);
        }
    }
}
