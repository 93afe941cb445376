using LearningNetwork.Gatherings;

namespace LearningNetwork.Tests.Gatherings;

public class ProgrammeChangesTests
{
    private readonly Planning plan = new();
    private readonly ProgrammeItem[] items;
    private readonly PublishedProgramme published;

    public ProgrammeChangesTests()
    {
        items = [.. "ABCDE".Select(letter => plan.Add(plan.First, letter.ToString()))];
        published = PublishedProgramme.Read(PublishedProgramme.Of(plan.Gathering).ToJson());
    }

    [Fact]
    public void What_is_published_comes_back_from_its_text_as_it_was() => Assert.Equal(0, Now().Count);

    [Fact]
    public void A_longer_item_is_one_change_however_many_times_follow_from_it()
    {
        items[0].Minutes = 45;

        Assert.Equal([ChangeKind.Length], Kinds());
        Assert.Equal(4, Now().Shifted);
    }

    [Fact]
    public void One_item_moved_to_the_top_is_one_move()
    {
        plan.Gathering.Place(items[4], plan.First, null, items[0]);

        Assert.Equal("E", Assert.Single(Now().All).After!.Title);
        Assert.Equal([ChangeKind.Moved], Kinds());
    }

    [Fact]
    public void An_item_on_another_day_is_moved()
    {
        plan.Gathering.Place(items[1], plan.Second, null, null);

        Assert.Equal([ChangeKind.Moved], Kinds());
    }

    [Fact]
    public void New_removed_renamed_and_locked_items_are_told_apart()
    {
        plan.Add(plan.Second, "F");
        items[0].Title = "Å";
        items[1].LockedStart = new(10, 0);
        plan.Gathering.Items.Remove(items[4]);

        Assert.Equal([ChangeKind.Title, ChangeKind.Lock, ChangeKind.Added, ChangeKind.Removed], Kinds());
    }

    [Fact]
    public void The_days_and_the_heading_count_once_each()
    {
        (plan.First.Starts, plan.Second.Ends, plan.Gathering.Venue) = (new(9, 30), null, "Kongsberg");

        Assert.Equal([ChangeKind.Heading, ChangeKind.Days], Kinds());
    }

    [Fact]
    public void Before_the_first_time_nothing_is_a_change() =>
        Assert.Empty(new ProgrammeChanges(published, null, 0).All);

    private ProgrammeChanges Now() => new(PublishedProgramme.Of(plan.Gathering), published, 1);
    private IEnumerable<ChangeKind> Kinds() => Now().All.Select(change => change.Kind);
}
