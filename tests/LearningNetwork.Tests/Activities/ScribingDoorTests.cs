using System.Net;
using LearningNetwork.Activities;
using LearningNetwork.Tests.Activities.Groups;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Activities;

/// <summary>One device at a table by its doors.</summary>
public sealed class ScribingDoorTests
{
    [Fact]
    public async Task The_others_are_told_who_writes_and_see_the_notes_as_the_tables()
    {
        await using var app = await Runs();
        Assert.Contains("Ingen har tatt pennen", await app.As(app.Cast.Torstein).Read(Cafe(app)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, await app.Press(app.Cast.Amina, "pen"));
        Assert.Equal(HttpStatusCode.OK, (await app.Writes(app.Cast.Amina, "stikkord", "Begynn tidlig")).StatusCode);
        var page = WebUtility.HtmlDecode(await app.As(app.Cast.Torstein).Read(Cafe(app)));
        foreach (var said in new[] { "Amina skriver for bordet", "Begynn tidlig", "Bord 5" }) Assert.Contains(said, page, StringComparison.Ordinal);
        var refused = await app.Writes(app.Cast.Torstein, "stikkord", "Jeg også");
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains("ta pennen", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Who_takes_over_the_pen_corrects_and_takes_back_what_the_table_wrote(string database)
    {
        await using var app = await Runs(database);
        var (first, second) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await app.Press(app.Cast.Amina, "pen");
        foreach (var id in new[] { first, second }) Assert.Equal(HttpStatusCode.OK, (await Puts(app, app.Cast.Amina, id, "Begynn tidlig")).StatusCode);
        await app.Press(app.Cast.Torstein, "pen");
        Assert.Equal(HttpStatusCode.OK, (await Puts(app, app.Cast.Torstein, first, "Begynn i tide")).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await Puts(app, app.Cast.Amina, first, "Begynn sent")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.Ready(app.Cast.Amina)).Delete(app.Address(second))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await (await app.Ready(app.Cast.Torstein)).Delete(app.Address(second))).StatusCode);
        var page = await app.As(app.Cast.Amina).Read(Cafe(app));
        Assert.Contains("Begynn i tide", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Begynn tidlig", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_a_group_has_a_recorder_that_is_who_writes()
    {
        await using var app = await TestApp.Start();
        var activity = await app.Runs("gruppearbeid-4h");
        var group = await app.Makes(activity, "Gruppe");
        foreach (var who in new[] { app.Cast.Amina, app.Cast.Torstein }) await app.Sits(app.Cast.Kari, who, activity, group);
        await app.Press(app.Cast.Kari, activity, "scribes");
        await app.Press(app.Cast.Amina, activity, "duties/recorder");
        Assert.Contains("Amina skriver for bordet", await app.As(app.Cast.Torstein).Read($"/activities/{activity}"), StringComparison.Ordinal);
        await app.Press(app.Cast.Torstein, activity, "pen");
        Assert.Equal(app.Cast.Torstein.PersonId, (await app.Read(activity)).DutyAt(group, LearningNetwork.Methods.GroupRole.Recorder)!.PersonId);
    }

    [Fact]
    public async Task A_phone_hears_at_once_that_the_pen_or_the_recorder_is_another()
    {
        await using var app = await TestApp.Start();
        var activity = await app.Runs("gruppearbeid-4h");
        var group = await app.Makes(activity, "Gruppe");
        foreach (var who in new[] { app.Cast.Amina, app.Cast.Torstein }) await app.Sits(app.Cast.Kari, who, activity, group);
        await app.Press(app.Cast.Kari, activity, "scribes");
        await using var phone = await Line.Of(app, app.Cast.Torstein);
        await phone.Watch($"activity:{activity}", 0);
        foreach (var press in new[] { "duties/recorder", "duties/recorder/delete", "pen" })
        {
            await app.Press(app.Cast.Amina, activity, press);
            await phone.HearsRefresh();
        }
    }

    [Theory, EveryDatabase]
    public async Task Whoever_has_the_pen_answers_for_the_table_and_it_counts_for_those_behind_it(string database)
    {
        await using var app = await TestApp.Start(database);
        var poll = await app.Runs("avstemning-ett-valg");
        await app.Press(app.Cast.Kari, poll, "scribes");
        await app.Press(app.Cast.Amina, poll, "pen");
        var amina = await Answers(app, app.Cast.Amina, poll, "a", "4");
        Assert.Equal(HttpStatusCode.Found, amina.StatusCode);
        var refused = await Answers(app, app.Cast.Jonas, poll, "b", "1");
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains("Ta pennen", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await app.Press(app.Cast.Jonas, poll, "pen");
        await Answers(app, app.Cast.Jonas, poll, "b", "5");
        Assert.Equal(HttpStatusCode.BadRequest, (await Answers(app, app.Cast.Jonas, poll, "b", "0")).StatusCode);
        Assert.Contains("5 har svart", WebUtility.HtmlDecode(await app.As(app.Cast.Kari).Read($"/activities/{poll}/control")), StringComparison.Ordinal);
        await using var db = app.Open();
        var row = await db.Contributions.SingleAsync();
        Assert.Equal(("b", 5, app.Cast.Amina.PersonId), (row.Choice, row.Behind, row.PersonId));
        Assert.Equal(HttpStatusCode.NotFound, await app.Press(app.Cast.Amina, poll, $"contributions/{row.Id}/delete"));
        Assert.Equal(HttpStatusCode.Found, await app.Press(app.Cast.Jonas, poll, $"contributions/{row.Id}/delete"));
    }

    [Fact]
    public async Task Phones_without_the_pen_are_told_that_the_table_answers_and_whoever_has_it_says_it_is_ready_for_all()
    {
        await using var app = await TestApp.Start();
        var poll = await app.Runs("avstemning-ett-valg");
        await app.Press(app.Cast.Kari, poll, "scribes");
        await app.Press(app.Cast.Amina, poll, "pen");
        await app.Press(app.Cast.Amina, poll, "readiness");
        Assert.Contains("name=\"behind\"", await app.As(app.Cast.Amina).Read($"/activities/{poll}"), StringComparison.Ordinal);
        var page = WebUtility.HtmlDecode(await app.As(app.Cast.Jonas).Read($"/activities/{poll}"));
        Assert.Contains("Bordet svarer sammen", page, StringComparison.Ordinal);
        Assert.DoesNotContain("data-answer=", page, StringComparison.Ordinal);
        Assert.Contains("2 av 2", WebUtility.HtmlDecode(await app.As(app.Cast.Kari).Read($"/activities/{poll}/control")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_those_who_lead_choose_it_and_the_screens_say_so()
    {
        await using var app = await Runs();
        Assert.Equal(HttpStatusCode.NotFound, await app.Press(app.Cast.Amina, "scribes"));
        Assert.Equal(HttpStatusCode.NotFound, await app.Press(app.Cast.Amina, "scribes/delete"));
        foreach (var screen in new[] { "control", "stage" })
            Assert.Contains(screen == "stage" ? "Én skriver for bordet" : "La hver skrive på sin telefon", WebUtility.HtmlDecode(await app.As(app.Cast.Kari).Read($"{Cafe(app)}/{screen}")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, await app.Press(app.Cast.Kari, "scribes/delete"));
        Assert.Equal(HttpStatusCode.Conflict, await app.Press(app.Cast.Amina, "pen"));
    }

    private static async Task<HttpResponseMessage> Answers(TestApp app, Someone by, Guid poll, string choice, string behind)
    {
        var visitor = app.As(by);
        await visitor.Open($"/activities/{poll}");
        return await visitor.Submit($"/activities/{poll}/contributions", ("cell", "svar"), ("choice", choice), ("behind", behind));
    }

    private static Task<HttpResponseMessage> Puts(TestApp app, Someone by, Guid id, string text) => app.Writes(app.As(by), id, new { cell = "stikkord", text });

    private static string Cafe(TestApp app) => $"/activities/{app.Cast.Kafe.Id}";

    private static async Task<TestApp> Runs(string database = "Sqlite")
    {
        var app = await TestApp.Start(database);
        await app.GoesTo("runde-1");
        Assert.Equal(HttpStatusCode.Found, await app.Press(app.Cast.Kari, "scribes"));
        return app;
    }
}
