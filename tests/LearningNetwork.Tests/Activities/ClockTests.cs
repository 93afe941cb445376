using LearningNetwork.Activities;

namespace LearningNetwork.Tests.Activities;

public sealed class ClockTests
{
    private static readonly DateTime Ten = new(2020, 1, 29, 10, 0, 0, DateTimeKind.Utc);
    private readonly Clock clock = new();

    [Fact]
    public void It_ends_when_its_minutes_have_gone()
    {
        clock.Start(10, Ten);
        Assert.Equal(TimeSpan.FromMinutes(4), clock.Left(Ten.AddMinutes(6)));
        Assert.Equal(TimeSpan.FromMinutes(-1), clock.Left(Ten.AddMinutes(11)));
    }

    [Fact]
    public void A_pause_keeps_what_was_left()
    {
        clock.Start(10, Ten);
        clock.Pause(Ten.AddMinutes(6));
        Assert.Equal(TimeSpan.FromMinutes(4), clock.Left(Ten.AddMinutes(30)));
        clock.Resume(Ten.AddMinutes(30));
        Assert.Equal(TimeSpan.FromMinutes(3), clock.Left(Ten.AddMinutes(31)));
    }

    [Fact]
    public void More_time_is_added_to_what_is_left_and_to_the_whole()
    {
        clock.Start(10, Ten);
        clock.Extend(5, Ten.AddMinutes(6));
        Assert.Equal((TimeSpan.FromMinutes(9), TimeSpan.FromMinutes(15)), (clock.Left(Ten.AddMinutes(6))!.Value, clock.Total));
    }

    [Fact]
    public void One_minute_more_after_the_end_is_one_minute_from_now()
    {
        clock.Start(10, Ten);
        clock.Extend(1, Ten.AddMinutes(14));
        Assert.Equal(TimeSpan.FromMinutes(1), clock.Left(Ten.AddMinutes(14)));
    }

    [Fact]
    public void A_phase_without_minutes_has_no_clock()
    {
        clock.Start(null, Ten);
        clock.Extend(5, Ten);
        Assert.Null(clock.Left(Ten));
    }
}
