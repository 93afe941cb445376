using System.Net;
using LearningNetwork.Activities;
using LearningNetwork.Tests.Methods;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Activities;

/// <summary>Answers through the doors: one each, answered anew, undone.</summary>
public sealed class AnsweringTests
{
    [Theory, EveryDatabase]
    public async Task Answering_anew_replaces_and_undoing_takes_away_until_one_answers_again(string provider)
    {
        await using var app = await TestApp.Start(provider);
        var activity = await Asks(app);
        var amina = app.As(app.Cast.Amina);
        Assert.Equal(HttpStatusCode.OK, (await Puts(amina, activity, new { cell = "ett", choice = "a" })).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Puts(amina, activity, new { cell = "ett", choice = "b" })).StatusCode);
        Assert.Equal("b", (await Row(app)).Choice);
        Assert.Equal(HttpStatusCode.OK, (await amina.Delete($"/activities/{activity}/contributions/{(await Row(app)).Id}")).StatusCode);
        Assert.True((await Row(app)).IsRemoved);
        Assert.Equal(HttpStatusCode.OK, (await Puts(amina, activity, new { cell = "ett", choice = "a" })).StatusCode);
        Assert.Equal((false, "a"), ((await Row(app)).IsRemoved, (await Row(app)).Choice));
    }

    [Fact]
    public async Task An_ordinary_form_answers_and_undoes()
    {
        await using var app = await TestApp.Start();
        var activity = await Asks(app);
        var amina = app.As(app.Cast.Amina);
        await amina.Open($"/activities/{activity}");
        Assert.Equal(HttpStatusCode.Found, (await amina.Submit($"/activities/{activity}/contributions", ("cell", "poeng"), ("given[a]", "60"), ("given[b]", "40"))).StatusCode);
        Assert.Equal("a:60 b:40", (await Row(app)).Choice);
        Assert.Equal(HttpStatusCode.Found, (await amina.Submit($"/activities/{activity}/contributions/{(await Row(app)).Id}/delete")).StatusCode);
        Assert.True((await Row(app)).IsRemoved);
    }

    [Theory]
    [InlineData("Et av svarene finnes ikke", "ett", "d")]
    [InlineData("Du har valgt for mange", "flere", "a b c")]
    [InlineData("Poengene går ikke opp", "poeng", "a:1")]
    public async Task A_refusal_is_a_sentence_and_nothing_is_written(string sentence, string cell, string choice)
    {
        await using var app = await TestApp.Start();
        var activity = await Asks(app);
        var answer = await Puts(app.As(app.Cast.Amina), activity, new { cell, choice });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(sentence, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await using var db = app.Open();
        Assert.Equal(0, await db.Contributions.CountAsync());
    }

    [Fact]
    public async Task An_answer_reaches_nobody_else_by_any_door()
    {
        await using var app = await TestApp.Start();
        var activity = await Asks(app);
        await Puts(app.As(app.Cast.Amina), activity, new { cell = "tall", number = 424242 });
        foreach (var someone in new[] { app.Cast.Jonas, app.Cast.Kari })
            foreach (var page in new[] { "", "/since/0", "/control", "/stage" })
                Assert.DoesNotContain("424242", await app.As(someone).Read($"/activities/{activity}{page}"), StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> Puts(Visitor by, Guid activity, object body)
    {
        await by.Open($"/activities/{activity}");
        return await by.Put($"/activities/{activity}/contributions/{Guid.CreateVersion7()}", body);
    }

    private static async Task<Contribution> Row(TestApp app)
    {
        await using var db = app.Open();
        return await db.Contributions.SingleAsync();
    }

    private static async Task<Guid> Asks(TestApp app)
    {
        await using var db = app.Open();
        var activity = Activity.Of(QuestionMethod.Read(), app.Cast.Samling5.Id, null, Cast.Day);
        activity.Enter(0, app.Cast.Kari.PersonId, Cast.Day);
        db.Add(activity);
        await db.SaveChangesAsync();
        return activity.Id;
    }
}
