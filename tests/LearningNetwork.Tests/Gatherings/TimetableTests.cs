using LearningNetwork.Gatherings;

namespace LearningNetwork.Tests.Gatherings;

public class TimetableTests
{
    internal static TimetableEntry Item(int? minutes, string? locked = null, ItemType type = ItemType.Lecture, TimetableEntry? partOf = null) =>
        new(Guid.CreateVersion7(), minutes, At(locked), type) { Parent = partOf?.Id };

    internal static TimeOnly? At(string? time) => time is null ? null : TimeOnly.ParseExact(time, "HH.mm");

    internal static Timetable Day(string? start, string? end, params TimetableEntry[] entries) => Timetable.Of(entries, At(start), At(end));

    internal static string Times(Timetable day) =>
        string.Join(", ", day.Entries.Select(entry => $"{entry.Start:HH.mm}–{entry.End:HH.mm}"));

    [Fact]
    public void Starts_follow_from_the_lengths_before_them() =>
        Assert.Equal("08.30–09.00, 09.00–09.45, 09.45–10.00", Times(Day("08.30", null, Item(30), Item(45), Item(15))));

    [Fact]
    public void Without_any_clock_every_time_is_empty()
    {
        var day = Day(null, null, Item(35), Item(null), Item(10));

        Assert.Equal("–, –, –", Times(day));
        Assert.Empty(day.Conflicts);
        Assert.Empty(day.Slack);
        Assert.Null(day.SlackAtEnd);
    }

    [Fact]
    public void A_locked_item_stays_and_what_is_free_before_it_is_slack()
    {
        var lunch = Item(45, "12.30", ItemType.Lunch);
        var day = Day("11.00", null, Item(60), lunch, Item(30));

        Assert.Equal("11.00–12.00, 12.30–13.15, 13.15–13.45", Times(day));
        Assert.Equal([new Slack(lunch.Id, 30, null)], day.Slack);
    }

    [Fact]
    public void The_only_item_without_a_length_gets_what_is_left_before_the_lock()
    {
        var day = Day("11.00", null, Item(20), Item(null), Item(10), Item(45, "12.30"));

        Assert.Equal("11.00–11.20, 11.20–12.20, 12.20–12.30, 12.30–13.15", Times(day));
        Assert.Equal(60, day.Entries[1].Minutes);
        Assert.Empty(day.Slack);
    }

    [Fact]
    public void Two_items_without_a_length_share_the_time_without_a_boundary()
    {
        var day = Day("10.00", null, Item(60), Item(null), Item(null, type: ItemType.MunicipalGroupWork), Item(45, "12.30"));

        Assert.Equal("10.00–11.00, 11.00–, –12.30, 12.30–13.15", Times(day));
        Assert.Empty(day.Conflicts);
    }

    [Fact]
    public void What_lies_between_two_open_items_has_no_time() =>
        Assert.Equal("09.00–, –, –12.00, 12.00–12.45", Times(Day("09.00", null, Item(null), Item(15), Item(null), Item(45, "12.00"))));

    [Fact]
    public void An_open_item_with_nothing_known_after_it_leaves_the_rest_without_times() =>
        Assert.Equal("09.00–, –", Times(Day("09.00", null, Item(null), Item(30))));

    [Fact]
    public void An_unknown_start_of_the_day_follows_from_the_first_lock() =>
        Assert.Equal("11.15–11.45, 11.45–12.30, 12.30–", Times(Day(null, null, Item(30), Item(45), Item(null, "12.30"))));

    [Fact]
    public void The_end_of_the_day_is_locked_and_shows_its_slack()
    {
        var day = Day("09.00", "10.00", Item(20), Item(30));

        Assert.Equal(10, day.SlackAtEnd);
        Assert.Equal([new Slack(null, 10, null)], day.Slack);
    }

    [Fact]
    public void A_day_that_just_fits_has_no_slack_at_its_end() => Assert.Equal(0, Day("09.00", "10.00", Item(60)).SlackAtEnd);

    [Fact]
    public void Going_home_is_a_moment_and_dinner_after_the_day_is_the_evening()
    {
        var home = Item(null, type: ItemType.Closing);
        var day = Day("17.15", "17.30", Item(15), home, Item(null, "19.30", ItemType.Dinner));

        Assert.Equal("17.15–17.30, 17.30–, 19.30–", Times(day));
        Assert.Equal(0, day.SlackAtEnd);
        Assert.Empty(day.Conflicts);
    }

    [Fact]
    public void The_printed_day_of_the_fifth_gathering_comes_out_as_printed()
    {
        var day = Day("08.30", "14.30",
            Item(30, type: ItemType.LookBack), Item(45), Item(15, type: ItemType.Break), Item(60, type: ItemType.MunicipalGroupWork),
            Item(null), Item(null, type: ItemType.MunicipalGroupWork), Item(45, "12.30", ItemType.Lunch),
            Item(35, type: ItemType.ForwardLook), Item(30, type: ItemType.CoCreatedEvaluation),
            Item(10, type: ItemType.SteeringGroupClosing), Item(null, type: ItemType.Closing));

        Assert.Equal("08.30–09.00, 09.00–09.45, 09.45–10.00, 10.00–11.00, 11.00–, –12.30, 12.30–13.15, "
            + "13.15–13.50, 13.50–14.20, 14.20–14.30, 14.30–", Times(day));
        Assert.Empty(day.Conflicts);
        Assert.Equal(0, day.SlackAtEnd);
    }

    [Fact]
    public void An_empty_day_is_all_slack() => Assert.Equal(360, Day("08.30", "14.30").SlackAtEnd);
}
