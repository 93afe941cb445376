namespace LearningNetwork.Gatherings;

public sealed partial class Gathering
{
    /// <summary>There is nothing in the programme, so a template may be laid in.</summary>
    public bool IsUnplanned => Items.Count == 0;

    /// <summary>The days of a template fit from this day on, when those that are missing are made.</summary>
    public bool HasRoomFor(ProgrammeTemplate template, GatheringDay first) => DaysInOrder().ToList().IndexOf(first) + template.Days.Count <= MostDays;

    /// <summary>
    /// Lays a template in from a day on; days that are missing are made, the one after the other. The first day begins when asked, the others as the
    /// template says. The caller has checked <see cref="IsUnplanned"/> and <see cref="HasRoomFor"/>.
    /// </summary>
    public void LayIn(ProgrammeTemplate template, GatheringDay first, TimeOnly? starts)
    {
        Dictionary<string, ProgrammeItem> byKey = [];
        foreach (var (day, planned) in DaysFor(template, first).Zip(template.Days))
        {
            (day.Starts, day.Ends) = (day == first ? starts : planned.Starts ?? day.Starts, planned.Ends > (day == first ? starts : planned.Starts) ? planned.Ends : null);
            foreach (var item in planned.Wholes) Lay(item, day, null, byKey);
        }
    }

    private List<GatheringDay> DaysFor(ProgrammeTemplate template, GatheringDay first)
    {
        var days = DaysInOrder().SkipWhile(day => day != first).Take(template.Days.Count).ToList();
        while (days.Count < template.Days.Count)
        {
            days.Add(new() { GatheringId = Id, Date = days[^1].Date.AddDays(1) });
            Days.Add(days[^1]);
        }
        return days;
    }

    private void Lay(TemplateItem planned, GatheringDay day, ProgrammeItem? whole, Dictionary<string, ProgrammeItem> byKey)
    {
        var item = planned.ToItem(Id);
        Items.Add(item);
        Place(item, day, whole?.Id, null);
        if (planned.Key is { } key) byKey[key] = item;
        if (planned.Continues is { } earlier) item.ContinuesId = byKey[earlier].Id;
        foreach (var part in planned.Parts) Lay(part, day, item, byKey);
    }
}
