using System.Net;
using LearningNetwork.Activities;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Activities;

public sealed class ClockPressTests
{
    private static readonly TimeSpan Ten = TimeSpan.FromMinutes(10);

    [Fact]
    public async Task A_phase_is_made_longer_and_shorter()
    {
        await using var app = await TestApp.Start();
        await app.Press(app.Cast.Kari, "phase", ("from", -1), ("to", "next"));
        var before = (await app.Cafe()).Clock.EndsAt;
        await app.Press(app.Cast.Kari, "clock", ("change", "extend"), ("minutes", 5));
        await app.Press(app.Cast.Kari, "clock", ("change", "extend"), ("minutes", -1));
        var clock = (await app.Cafe()).Clock;
        Assert.Equal(TimeSpan.FromMinutes(4), clock.EndsAt - before);
        Assert.Equal(Ten + TimeSpan.FromMinutes(4), clock.Total);
    }

    [Fact]
    public async Task A_clock_is_stopped_and_goes_on()
    {
        await using var app = await TestApp.Start();
        await app.Press(app.Cast.Kari, "phase", ("from", -1), ("to", "next"));
        await app.Press(app.Cast.Kari, "clock", ("change", "pause"));
        Assert.True((await app.Cafe()).Clock.IsPaused);
        await app.Press(app.Cast.Kari, "clock", ("change", "resume"));
        Assert.True((await app.Cafe()).Clock.Runs);
    }

    [Theory, InlineData("0"), InlineData("61"), InlineData("-61"), InlineData("mange"), InlineData("")]
    public async Task Minutes_out_of_bounds_are_refused(string minutes)
    {
        await using var app = await TestApp.Start();
        await app.GoesTo("runde-1");
        Assert.Equal(HttpStatusCode.BadRequest, await app.Press(app.Cast.Kari, "clock", ("change", "extend"), ("minutes", minutes)));
    }

    [Theory, InlineData("extend"), InlineData("pause"), InlineData("resume")]
    public async Task There_is_no_clock_before_the_start(string change)
    {
        await using var app = await TestApp.Start();
        Assert.Equal(HttpStatusCode.Conflict, await app.Press(app.Cast.Kari, "clock", ("change", change), ("minutes", 1)));
    }

    [Fact]
    public async Task The_next_phase_is_announced_once_and_moves_nobody()
    {
        await using var app = await TestApp.Start();
        await app.GoesTo("runde-1");
        Assert.Equal(HttpStatusCode.Found, await app.Press(app.Cast.Kari, "announcement"));
        var cafe = await app.Cafe();
        Assert.Equal("runde-1", cafe.Phase!.Key);
        Assert.NotNull(cafe.AnnouncedAt);
        await app.Press(app.Cast.Kari, "phase", ("from", 1), ("to", "next"));
        Assert.Null((await app.Cafe()).AnnouncedAt);
    }

    [Fact]
    public async Task Nothing_is_announced_before_the_start_after_the_last_phase_or_after_the_end()
    {
        await using var app = await TestApp.Start();
        Assert.Equal(HttpStatusCode.Conflict, await app.Press(app.Cast.Kari, "announcement"));
        await app.GoesTo("hjem");
        Assert.Equal(HttpStatusCode.Conflict, await app.Press(app.Cast.Kari, "announcement"));
        await app.Press(app.Cast.Kari, "closure");
        Assert.Equal(HttpStatusCode.Conflict, await app.Press(app.Cast.Kari, "announcement"));
    }
}
