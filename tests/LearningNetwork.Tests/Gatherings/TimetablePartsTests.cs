using LearningNetwork.Gatherings;
using static LearningNetwork.Tests.Gatherings.TimetableTests;

namespace LearningNetwork.Tests.Gatherings;

public class TimetablePartsTests
{
    private readonly TimetableEntry work = Item(60, type: ItemType.MunicipalGroupWork);

    [Fact]
    public void Parts_run_inside_the_item_and_leave_its_end_alone()
    {
        var day = Day("10.00", null, work, Item(4, partOf: work), Item(45, partOf: work), Item(30));

        Assert.Equal("10.00–11.00, 10.00–10.04, 10.04–10.49, 11.00–11.30", Times(day));
        Assert.Equal([new Slack(null, 11, work.Id)], day.Slack);
    }

    [Fact]
    public void Parts_longer_than_the_item_are_a_conflict_on_the_item()
    {
        var (first, second) = (Item(40, partOf: work), Item(45, partOf: work));
        var day = Day("10.00", null, work, first, second, Item(30));

        var conflict = Assert.Single(day.Conflicts);
        Assert.Equal((ConflictKind.PartsTooLong, 25), (conflict.Kind, conflict.Minutes));
        Assert.Equal([work.Id, first.Id, second.Id], conflict.Entries);
        Assert.Equal([new Shorten(second.Id, 20)], conflict.WaysOut);
        Assert.Equal("11.00", $"{day.Entries[3].Start:HH.mm}");
    }

    [Fact]
    public void Parts_are_too_long_without_a_clock_too() =>
        Assert.Equal(ConflictKind.PartsTooLong, Assert.Single(Day(null, null, work, Item(90, partOf: work)).Conflicts).Kind);

    [Fact]
    public void Listening_notes_go_on_for_as_long_as_the_talks()
    {
        var talks = Item(35, type: ItemType.MunicipalPresentation);
        var day = Day("09.00", null, talks, Item(null, type: ItemType.ListeningNotes, partOf: talks), Item(20, partOf: talks), Item(15, partOf: talks));

        Assert.Equal("09.00–09.35, 09.00–09.35, 09.00–09.20, 09.20–09.35", Times(day));
        Assert.Empty(day.Conflicts);
    }

    [Fact]
    public void An_item_is_not_shortened_below_its_parts()
    {
        var talk = Item(60);
        var day = Day("09.00", "10.50", talk, work, Item(55, partOf: work));

        Assert.Contains(new Shorten(talk.Id, 50), Assert.Single(day.Conflicts).WaysOut);
    }

    [Fact]
    public void A_part_of_something_that_is_not_here_stands_on_its_own() =>
        Assert.Equal("09.00–09.20", Times(Day("09.00", null, Item(20, partOf: work))));

    [Fact]
    public void Items_that_are_parts_of_each_other_stand_on_their_own()
    {
        var first = Item(20);
        var second = Item(30, partOf: first);

        Assert.Equal("09.00–09.20, 09.20–09.50", Times(Day("09.00", null, first with { Parent = second.Id }, second)));
    }
}
