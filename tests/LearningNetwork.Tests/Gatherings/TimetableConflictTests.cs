using FsCheck.Xunit;
using LearningNetwork.Gatherings;
using static LearningNetwork.Tests.Gatherings.TimetableTests;

namespace LearningNetwork.Tests.Gatherings;

public class TimetableConflictTests
{
    [Fact]
    public void Too_many_minutes_before_lunch_can_be_shortened_or_begun_earlier()
    {
        var (talk, work, lunch) = (Item(210), Item(40, type: ItemType.MunicipalGroupWork), Item(45, "12.30", ItemType.Lunch));
        var day = Day("08.30", null, talk, work, lunch);

        var conflict = Assert.Single(day.Conflicts);
        Assert.Equal((ConflictKind.TooMuch, 10), (conflict.Kind, conflict.Minutes));
        Assert.Equal(lunch.Id, conflict.Before);
        Assert.Equal([talk.Id, work.Id], conflict.Entries);
        Assert.Equal([new Shorten(work.Id, 30), new StartAt(null, new(8, 20))], conflict.WaysOut);
        Assert.Equal("08.30–12.00, 12.00–12.40, 12.30–13.15", Times(day));
    }

    [Fact]
    public void A_break_is_not_what_gives_way()
    {
        var work = Item(60);
        var day = Day("09.00", null, work, Item(20, type: ItemType.Break), Item(45, "10.10"));

        Assert.Contains(new Shorten(work.Id, 50), Assert.Single(day.Conflicts).WaysOut);
    }

    [Fact]
    public void A_day_cannot_be_begun_before_midnight()
    {
        var work = Item(90);

        Assert.Equal([new Shorten(work.Id, 60)], Assert.Single(Day("00.10", "01.10", work).Conflicts).WaysOut);
    }

    [Fact]
    public void Nothing_is_suggested_that_does_not_solve_it() =>
        Assert.DoesNotContain(Assert.Single(Day("00.10", "01.10", Item(50), Item(50), Item(50), Item(50), Item(50)).Conflicts).WaysOut, way => way is Shorten);

    [Fact]
    public void A_lock_with_slack_before_it_may_be_moved_earlier()
    {
        var lunch = Item(45, "12.30", ItemType.Lunch);
        var day = Day("11.00", "14.00", Item(60), lunch, Item(60));

        Assert.Contains(new StartAt(lunch.Id, new(12, 15)), Assert.Single(day.Conflicts).WaysOut);
        Assert.Null(day.SlackAtEnd);
    }

    [Fact]
    public void A_locked_item_that_runs_into_the_next_locked_one_is_an_overlap()
    {
        var (first, second) = (Item(60, "10.00"), Item(30, "10.45"));

        var conflict = Assert.Single(Day("10.00", null, first, second).Conflicts);
        Assert.Equal((ConflictKind.LocksOverlap, 15), (conflict.Kind, conflict.Minutes));
        Assert.Equal([first.Id, second.Id], conflict.Entries);
    }

    [Fact]
    public void Locks_in_the_wrong_order_overlap()
    {
        var day = Day("08.00", null, Item(30, "13.00"), Item(30), Item(30, "10.00"));

        Assert.Equal(ConflictKind.LocksOverlap, Assert.Single(day.Conflicts).Kind);
        Assert.Equal("13.00–13.30, 13.30–14.00, 10.00–10.30", Times(day));
    }

    [Fact]
    public void An_item_locked_before_the_day_starts_is_a_conflict_with_the_start()
    {
        var conflict = Assert.Single(Day("08.30", null, Item(30, "08.00")).Conflicts);

        Assert.Equal((ConflictKind.BeforeStart, 30), (conflict.Kind, conflict.Minutes));
        Assert.Equal([new StartAt(null, new(8, 0))], conflict.WaysOut);
    }

    [Fact]
    public void An_open_item_needs_some_room()
    {
        var open = Item(null);
        var conflict = Assert.Single(Day("09.00", null, Item(60), open, Item(45, "10.00")).Conflicts);

        Assert.Equal(ConflictKind.NoRoom, conflict.Kind);
        Assert.Equal([open.Id], conflict.Entries);
    }

    [Fact]
    public void A_negative_length_is_a_conflict_and_counts_as_nothing()
    {
        var item = Item(-20);
        var day = Day("09.00", null, item, Item(30));

        Assert.Equal((ConflictKind.NegativeLength, 20), (day.Conflicts[0].Kind, day.Conflicts[0].Minutes));
        Assert.Equal("09.00–09.00, 09.00–09.30", Times(day));
    }

    [Fact]
    public void Midnight_is_crossed_by_nobody()
    {
        var (late, later) = (Item(90), Item(30));
        var day = Day("23.00", null, late, later);

        Assert.Equal("23.00–, –", Times(day));
        Assert.Equal([late.Id, later.Id], Assert.Single(day.Conflicts).Entries);
        Assert.Equal(ConflictKind.Midnight, day.Conflicts[0].Kind);
    }

    [Property]
    public bool Any_lengths_and_locks_give_every_entry_a_place((int? Minutes, ushort? Lock)[] items, ushort? start, ushort? end)
    {
        var entries = items.Select(item => new TimetableEntry(Guid.CreateVersion7(), item.Minutes, Clock(item.Lock))).ToList();
        var day = Timetable.Of(entries, Clock(start), Clock(end));
        return day.Entries.Select(entry => entry.Id).SequenceEqual(entries.Select(entry => entry.Id))
            && entries.Where(entry => entry.LockedStart is not null).All(entry => day[entry.Id].Start == entry.LockedStart)
            && day.Slack.All(slack => slack.Minutes > 0);
    }

    private static TimeOnly? Clock(ushort? minute) => minute is { } known ? new TimeOnly(0, 0).AddMinutes(known % 1440) : null;
}
