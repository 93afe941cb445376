using System.Net;
using LearningNetwork.Activities;
using LearningNetwork.Platform.Data;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Activities;

public sealed class PhasesTests
{
    [Fact]
    public async Task The_first_press_starts_the_first_phase_and_its_clock()
    {
        await using var app = await TestApp.Start();
        Assert.Equal(HttpStatusCode.Found, await app.Press(app.Cast.Kari, "phase", ("from", -1), ("to", "next")));
        var cafe = await app.Cafe();
        Assert.Equal(("fordeling", true, StageView.Phase), (cafe.Phase!.Key, cafe.Clock.Runs, cafe.Stage));
    }

    [Theory, EveryDatabase]
    public async Task Of_two_who_press_next_at_once_one_moves_the_hall_and_the_other_is_told(string provider)
    {
        await using var app = await TestApp.Start(provider);
        var both = new[] { await app.Ready(app.Cast.Kari), await app.Ready(app.Cast.Bente) };
        var answers = await Task.WhenAll(both.Select(each => app.Send(each, "phase", ("from", -1), ("to", "next"))));
        Assert.Equal([HttpStatusCode.Found, HttpStatusCode.Conflict], answers.Select(each => each.StatusCode).Order());
        var cafe = await app.Cafe();
        Assert.Equal((0, 1), (cafe.PhaseIndex, cafe.PhaseRuns.Count));
    }

    [Theory, EveryDatabase]
    public async Task A_hall_that_somebody_else_changed_since_it_was_read_is_not_saved(string provider)
    {
        await using var app = await TestApp.Start(provider);
        await using var mine = app.Open();
        await using var yours = app.Open();
        var (first, second) = ((await Entered(mine, app)).Activity, (await Entered(yours, app)).Activity);
        first.Move(-1, 0, app.Cast.Kari.PersonId, Cast.Day);
        second.Move(-1, 0, app.Cast.Bente.PersonId, Cast.Day);
        Assert.Equal((true, false), (await mine.TrySave(first), await yours.TrySave(second)));
    }

    [Fact]
    public async Task A_page_that_is_a_phase_behind_moves_nothing_and_says_so()
    {
        await using var app = await TestApp.Start();
        await app.GoesTo("runde-1");
        var answer = await app.Send(await app.Ready(app.Cast.Kari), "phase", ("from", 0), ("to", "next"));
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Noen andre endret dette samtidig", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("runde-1", (await app.Cafe()).Phase!.Key);
    }

    [Fact]
    public async Task One_can_go_back_and_to_any_phase_by_its_number()
    {
        await using var app = await TestApp.Start();
        await app.GoesTo("runde-2");
        await app.Press(app.Cast.Kari, "phase", ("from", 2), ("to", "back"));
        Assert.Equal("runde-1", (await app.Cafe()).Phase!.Key);
        await app.Press(app.Cast.Kari, "phase", ("from", 1), ("to", 3));
        Assert.Equal("hjem", (await app.Cafe()).Phase!.Key);
    }

    [Theory, InlineData("next"), InlineData("4"), InlineData("-1"), InlineData("tull"), InlineData("")]
    public async Task There_is_nothing_after_the_last_phase_and_nothing_between(string to)
    {
        await using var app = await TestApp.Start();
        await app.GoesTo("hjem");
        Assert.Equal(HttpStatusCode.Conflict, await app.Press(app.Cast.Kari, "phase", ("from", 3), ("to", to)));
    }

    [Theory, InlineData("phase"), InlineData("clock"), InlineData("announcement"), InlineData("closure"), InlineData("closure/delete"), InlineData("interruption"), InlineData("interruption/delete"), InlineData("stage-view"), InlineData("allocation"), InlineData("late-arrivals"), InlineData("tables")]
    public async Task Only_those_who_lead_run_the_hall(string noun)
    {
        await using var app = await TestApp.Start();
        foreach (var someone in new[] { app.Cast.Amina, app.Cast.Fremmed })
            Assert.Equal(HttpStatusCode.NotFound, await app.Press(someone, noun, ("from", -1), ("to", "next"), ("view", "Wall"), ("minutes", 1)));
        Assert.Equal(-1, (await app.Cafe()).PhaseIndex);
    }

    [Fact]
    public async Task A_closed_activity_goes_nowhere_until_it_is_opened_again()
    {
        await using var app = await TestApp.Start();
        await app.GoesTo("runde-1");
        Assert.Equal(HttpStatusCode.Found, await app.Press(app.Cast.Kari, "closure"));
        Assert.Equal(HttpStatusCode.Conflict, await app.Press(app.Cast.Kari, "phase", ("from", 1), ("to", "next")));
        Assert.Equal(HttpStatusCode.Conflict, await app.Press(app.Cast.Kari, "clock", ("change", "extend"), ("minutes", 1)));
        Assert.Equal(HttpStatusCode.Found, await app.Press(app.Cast.Kari, "closure/delete"));
        Assert.Equal(HttpStatusCode.Found, await app.Press(app.Cast.Kari, "phase", ("from", 1), ("to", "next")));
    }

    [Fact]
    public async Task What_the_projector_shows_is_chosen_among_its_views()
    {
        await using var app = await TestApp.Start();
        Assert.Equal(HttpStatusCode.Found, await app.Press(app.Cast.Kari, "stage-view", ("view", "wall")));
        Assert.Equal(StageView.Wall, (await app.Cafe()).Stage);
        foreach (var none in new[] { "", "tull", "17" }) Assert.Equal(HttpStatusCode.BadRequest, await app.Press(app.Cast.Kari, "stage-view", ("view", none)));
    }

    private static async Task<Entered> Entered(NetworkDb db, TestApp app) => (await db.EnterToChange(app.Cast.Kafe.Id, app.Cast.Kari.PersonId, DateTime.MaxValue))!;
}
