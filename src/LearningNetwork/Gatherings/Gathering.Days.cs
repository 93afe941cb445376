namespace LearningNetwork.Gatherings;

public sealed partial class Gathering
{
    /// <summary>Most days in one gathering.</summary>
    public const int MostDays = 14;

    /// <summary>By date, whatever order they were made in.</summary>
    public IReadOnlyList<GatheringDay> DaysInOrder() => [.. Days.OrderBy(day => day.Date)];

    /// <summary>The day that something done on a date belongs to: that day, else the last before it; the first where none is before. A gathering has at least one.</summary>
    public GatheringDay DayOn(DateOnly date) => DaysInOrder() is var days && days.LastOrDefault(day => day.Date <= date) is { } found ? found : days[0];

    public bool HasItemsOn(GatheringDay day) => Items.Exists(item => item.DayId == day.Id);

    /// <summary>Another day has this date already.</summary>
    public bool IsTaken(DateOnly date, GatheringDay? but = null) => Days.Exists(day => day.Date == date && day != but);

    /// <summary>A gathering keeps its last day, and a day keeps what is planned on it.</summary>
    public bool MayRemove(GatheringDay day) => Days.Count > 1 && !HasItemsOn(day);
}
