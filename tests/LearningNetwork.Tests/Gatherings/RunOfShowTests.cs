using LearningNetwork.Gatherings;

namespace LearningNetwork.Tests.Gatherings;

/// <summary>The second day of gathering 5 (domain §2.3) on its way: arithmetic alone.</summary>
public sealed class RunOfShowTests
{
    private static readonly RunItem Work = new(Guid.CreateVersion7(), 60, ItemType.MunicipalGroupWork), Share = new(Guid.CreateVersion7(), 30, ItemType.PlenarySharing);
    private static readonly RunItem Pause = new(Guid.CreateVersion7(), 15, ItemType.Break), Talk = new(Guid.CreateVersion7(), null);
    private static readonly RunItem Lunch = new(Guid.CreateVersion7(), 45, ItemType.Lunch) { Fixed = At(12, 30), IsHeld = true }, After = new(Guid.CreateVersion7(), 35, ItemType.ForwardLook);

    [Fact]
    public void What_is_to_come_starts_when_what_is_before_it_is_done()
    {
        var run = RunOfShow.Of([Work with { Began = At(10, 0) }, Share, Pause], At(10, 30));
        Assert.Equal([(At(10, 0), At(11, 0)), (At(11, 0), At(11, 30)), (At(11, 30), At(11, 45))], run.Times.Select(time => (time.Start, time.End)));
    }

    [Fact]
    public void What_runs_over_pushes_everything_after_it()
    {
        var run = RunOfShow.Of([Work with { Began = At(10, 0) }, Share], At(11, 12));
        Assert.Equal((At(11, 12), At(11, 42)), (run.Times[1].Start, run.Times[1].End));
    }

    [Fact]
    public void The_work_itself_says_when_it_is_done() =>
        Assert.Equal(At(11, 7), RunOfShow.Of([Work with { Began = At(10, 0), Forecast = At(11, 7) }, Share], At(10, 30)).Times[1].Start);

    [Fact]
    public void Twelve_minutes_late_for_lunch_shortens_the_work_before_it_and_not_the_lunch()
    {
        var run = RunOfShow.Of([Work with { Began = At(11, 12), Least = 60 }, Share, Lunch, After], At(11, 20));
        Assert.Equal((Lunch.Id, At(12, 30), 12), (run.Next, run.At, run.Late));
        Assert.Equal([new(Share.Id, 30, 18)], run.Proposal);
        Assert.Equal(0, run.Missing);
    }

    [Fact]
    public void Several_share_it_each_by_the_same_part_of_itself()
    {
        var run = RunOfShow.Of([Work, Share, Lunch], At(11, 12));
        Assert.Equal([new(Work.Id, 60, 52), new(Share.Id, 30, 26)], run.Proposal);
    }

    [Fact]
    public void A_break_is_shortened_only_when_the_work_cannot_give_enough()
    {
        Assert.DoesNotContain(RunOfShow.Of([Share, Pause, Lunch], At(11, 55)).Proposal, each => each.Id == Pause.Id);
        Assert.Equal([new(Share.Id, 30, 15), new(Pause.Id, 15, 10)], RunOfShow.Of([Share, Pause, Lunch], At(12, 5)).Proposal);
    }

    [Fact]
    public void Nothing_gets_shorter_than_its_half_and_what_is_left_is_said()
    {
        var run = RunOfShow.Of([Share, Lunch], At(12, 30));
        Assert.Equal([new(Share.Id, 30, 15)], run.Proposal);
        Assert.Equal((30, 15), (run.Late, run.Missing));
    }

    [Fact]
    public void What_is_held_skipped_done_or_without_a_length_is_left_alone()
    {
        var run = RunOfShow.Of([Work with { Began = At(10, 0), Ended = At(11, 40) }, Share with { IsHeld = true }, Pause with { IsSkipped = true }, Talk, After, Lunch], At(11, 40));
        Assert.Equal([After.Id], run.Proposal.Select(each => each.Id));
        Assert.Equal((null, null), (run.Times[2].Start, run.Times[2].End));
        Assert.Equal((At(10, 0), At(11, 40)), (run.Times[0].Start, run.Times[0].End));
    }

    [Fact]
    public void A_talk_without_a_length_lasts_until_what_is_held_to_the_clock()
    {
        var run = RunOfShow.Of([Talk with { Began = At(11, 0) }, Work with { Minutes = null }, Lunch, After], At(11, 20));
        Assert.Equal([At(11, 0), null, At(12, 30), At(13, 15)], run.Times.Select(time => time.Start));
        Assert.Equal(0, run.Late);
    }

    [Fact]
    public void What_is_after_lunch_is_not_shortened_for_it() =>
        Assert.DoesNotContain(RunOfShow.Of([Share, Lunch, After], At(12, 10)).Proposal, each => each.Id == After.Id);

    [Fact]
    public void With_no_meal_ahead_people_go_home_in_time()
    {
        var run = RunOfShow.Of([Lunch with { Began = At(12, 30), Ended = At(13, 20) }, After, Share], At(13, 20), At(14, 20));
        Assert.Equal((null, At(14, 20), 5), (run.Next, run.At, run.Late));
        Assert.Equal([new(After.Id, 35, 32), new(Share.Id, 30, 28)], run.Proposal);
    }

    [Fact]
    public void Without_a_clock_ahead_nothing_is_late()
    {
        var run = RunOfShow.Of([Work with { Began = At(10, 0) }, Share], At(12, 0));
        Assert.Equal((null, 0), (run.Late, run.Proposal.Count));
        Assert.Null(RunOfShow.Of([Work, Share], null).Times[1].Start);
        Assert.Empty(RunOfShow.Of([], At(10, 0)).Times);
    }

    [Fact]
    public void In_good_time_nothing_is_proposed_and_lunch_waits_for_its_hour()
    {
        var run = RunOfShow.Of([Share, Lunch], At(11, 0));
        Assert.Equal((0, At(12, 30)), (run.Late, run.Times[1].Start));
        Assert.Empty(run.Proposal);
    }

    [Theory, InlineData(1), InlineData(7), InlineData(89), InlineData(1000)]
    public void A_cut_takes_what_was_asked_for_and_never_too_much_from_one(int minutes)
    {
        int[] lengths = [60, 30, 15, 1], least = [30, 1, 15, 1];
        var left = EvenCut.Of(lengths, least, minutes);
        Assert.Equal(Math.Min(minutes, 59), lengths.Sum() - left.Sum());
        Assert.All(left.Index(), each => Assert.InRange(each.Item, least[each.Index], lengths[each.Index]));
    }

    private static DateTime At(int hour, int minute) => new(2020, 1, 30, hour, minute, 0);
}
