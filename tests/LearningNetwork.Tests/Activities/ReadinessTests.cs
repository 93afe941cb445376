using System.Net;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Activities;

public sealed class ReadinessTests
{
    [Theory, EveryDatabase]
    public async Task Ready_said_many_times_at_once_is_said_once(string provider)
    {
        await using var app = await TestApp.Start(provider);
        await app.GoesTo("runde-1");
        var amina = await app.Ready(app.Cast.Amina);
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => app.Send(amina, "readiness")));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Found, answer.StatusCode));
        Assert.Equal(app.Cast.Amina.PersonId, Assert.Single((await app.Cafe()).Readinesses).PersonId);
    }

    [Fact]
    public async Task It_is_for_the_phase_that_runs_and_can_be_taken_back()
    {
        await using var app = await TestApp.Start();
        await app.GoesTo("runde-1");
        await app.Press(app.Cast.Amina, "readiness");
        await app.GoesTo("runde-2");
        await app.Press(app.Cast.Amina, "readiness");
        Assert.Equal([1, 2], (await app.Cafe()).Readinesses.Select(each => each.PhaseIndex).Order());
        Assert.Equal(HttpStatusCode.Found, await app.Press(app.Cast.Amina, "readiness/delete"));
        Assert.Equal([1], (await app.Cafe()).Readinesses.Select(each => each.PhaseIndex));
    }

    [Fact]
    public async Task Nobody_is_ready_before_the_start_after_the_end_or_without_being_here()
    {
        await using var app = await TestApp.Start();
        Assert.Equal(HttpStatusCode.Conflict, await app.Press(app.Cast.Amina, "readiness"));
        await app.GoesTo("runde-1");
        Assert.Equal(HttpStatusCode.Conflict, await app.Press(app.Cast.Kari, "readiness"));
        Assert.Equal(HttpStatusCode.NotFound, await app.Press(app.Cast.Fremmed, "readiness"));
        await app.Press(app.Cast.Kari, "closure");
        Assert.Equal(HttpStatusCode.Conflict, await app.Press(app.Cast.Amina, "readiness"));
    }
}
