namespace LearningNetwork.Gatherings;

/// <summary>A day as it stands in the builder: its items in order, and between them what is free and what cannot be.</summary>
public sealed partial record DayPlan(Gathering Gathering, GatheringDay Day, Timetable Timetable)
{
    public static DayPlan Of(Gathering gathering, GatheringDay day) => new(gathering, day, gathering.TimetableOf(day));

    public IReadOnlyList<ProgrammeItem> Items => field ??= Gathering.ItemsOn(Day);

    /// <summary>From the top of the list to its bottom.</summary>
    public IEnumerable<PlanRow> Rows => Items.SelectMany((item, i) => (PlanRow[])[.. Marks(item.Id), RowOf(item), .. After(i)]).Concat(Marks(null));

    /// <summary>The first start and the last end that are known.</summary>
    public TimeOnly? Starts => Day.Starts ?? Timetable.Entries.Select(entry => entry.Start).FirstOrDefault(time => time is not null);
    public TimeOnly? Ends => Day.Ends ?? Timetable.Entries.Select(entry => entry.End ?? entry.Start).LastOrDefault(time => time is not null);

    private ItemRow RowOf(ProgrammeItem item) => new(item, Timetable[item.Id])
    {
        Whole = item.ParentId is { } parent ? Items.FirstOrDefault(each => each.Id == parent) : null,
        Continues = item.ContinuesId is { } earlier ? Gathering.Items.Find(each => each.Id == earlier) : null,
        IsInConflict = Timetable.Conflicts.Any(conflict => Shown(conflict).Contains(item.Id)),
    };

    /// <summary>A long stretch that is too long is marked where it runs over, not from its morning.</summary>
    private static IEnumerable<Guid> Shown(Conflict conflict) => conflict.Kind is ConflictKind.TooMuch ? conflict.Entries.TakeLast(2) : conflict.Entries;
}

/// <summary>A line in a day of the builder.</summary>
public abstract record PlanRow;

public sealed record ItemRow(ProgrammeItem Item, TimedEntry Time) : PlanRow
{
    public ProgrammeItem? Whole { get; init; }
    public ProgrammeItem? Continues { get; init; }
    public bool IsInConflict { get; init; }
}

/// <summary>Free minutes before <paramref name="Before"/>, before the end of <paramref name="Within"/>, or before the end of the day.</summary>
public sealed record SlackRow(int Minutes, ProgrammeItem? Before, ProgrammeItem? Within, TimeOnly? Until) : PlanRow;

public sealed record ClashRow(Conflict Conflict, GatheringDay Day, IReadOnlyList<ProgrammeItem> Items, ProgrammeItem? Before) : PlanRow;
