using LearningNetwork.Platform.Web.Parts;

namespace LearningNetwork.Tests.Platform.Web.Parts;

public sealed class CountdownTests
{
    static readonly DateTime Now = new(2027, 1, 27, 9, 42, 0, DateTimeKind.Utc);
    static readonly TimeSpan Ten = TimeSpan.FromMinutes(10);

    [Theory]
    [InlineData(402, "06:42", "")]
    [InlineData(600, "10:00", "")]
    [InlineData(118, "01:58", "soon")]
    [InlineData(28, "00:28", "last")]
    [InlineData(0, "00:00", "over")]
    [InlineData(-70, "+01:10", "over")]
    [InlineData(-3700, "+61:40", "over")]
    public void It_says_what_is_left_and_how_near_the_end_is(int seconds, string text, string state)
    {
        var time = Running(seconds);
        Assert.Equal((text, state), (time.Text, time.State));
    }

    [Fact]
    public void A_started_second_counts_as_whole() => Assert.Equal("00:05", Running(4.2).Text);

    [Fact]
    public void Paused_keeps_what_was_left_whatever_the_clock_says()
    {
        var time = new Countdown(Ten, Now.AddHours(3), PausedLeft: TimeSpan.FromSeconds(402));
        Assert.Equal(("06:42", "paused"), (time.Text, time.State));
        Assert.Equal([("data-total", "600"), ("data-paused-left", "402")], time.Attributes);
    }

    [Fact]
    public void The_page_carries_the_end_in_utc_for_the_script() =>
        Assert.Equal([("data-total", "600"), ("data-ends-at", "2027-01-27T09:48:42.000Z")], Running(402).Attributes);

    [Theory]
    [InlineData(600, "100")]
    [InlineData(402, "65")]
    [InlineData(1, "0")]
    [InlineData(-70, "0")]
    public void Without_a_script_the_bar_stands_in_steps_of_five(int seconds, string step) => Assert.Equal(step, Running(seconds).Step);

    [Fact]
    public void Before_it_has_begun_all_of_it_is_left() => Assert.Equal("10:00", new Countdown(Ten, Now).Text);

    static Countdown Running(double seconds) => new(Ten, Now, EndsAt: Now.AddSeconds(seconds));
}
