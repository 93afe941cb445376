using LearningNetwork.Gatherings;

namespace LearningNetwork.Tests.Gatherings;

/// <summary>A gathering of two days, planned without a database.</summary>
sealed class Planning
{
    public Gathering Gathering { get; } = new() { Title = "Samling 5" };
    public GatheringDay First { get; } = new() { Date = new(2020, 1, 29), Starts = new(9, 0), Ends = new(15, 0) };
    public GatheringDay Second { get; } = new() { Date = new(2020, 1, 30), Starts = new(8, 30), Ends = new(14, 30) };

    public Planning() => Gathering.Days.AddRange([First, Second]);

    public ProgrammeItem Add(GatheringDay day, string title, int? minutes = 30, ItemType type = ItemType.Lecture, ProgrammeItem? partOf = null)
    {
        var item = new ProgrammeItem { GatheringId = Gathering.Id, Title = title, Minutes = minutes, Type = type };
        Gathering.Items.Add(item);
        Gathering.Place(item, day, partOf?.Id, null);
        return item;
    }

    public string Order(GatheringDay day) => string.Join(' ', Gathering.ItemsOn(day).Select(item => item.Title));
}
