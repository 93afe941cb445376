using System.Net;
using LearningNetwork.Activities;
using LearningNetwork.Methods;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Activities;

/// <summary>A poll as the hall meets it: phones, control and stage are told the same, and nobody too early.</summary>
public sealed class AnswerResultsTests
{
    private const string Spread = "result__bars";

    [Fact]
    public async Task Hidden_until_somebody_shows_it_then_on_every_screen()
    {
        await using var app = await TestApp.Start();
        var poll = await Runs(app, "avstemning-ett-valg");
        await ThreeAnswer(app, poll);
        foreach (var page in await Screens(app, poll))
        {
            Assert.DoesNotContain(Spread, page, StringComparison.Ordinal);
            Assert.Contains("3 har svart", page, StringComparison.Ordinal);
        }
        Assert.Equal(HttpStatusCode.Found, await Presses(app, poll, "questions/svar/result"));
        foreach (var page in await Screens(app, poll)) Assert.Contains("2 · 67 %", page, StringComparison.Ordinal);
        Assert.Contains("Vist av Kari", await app.As(app.Cast.Bente).Read($"/activities/{poll}/control"), StringComparison.Ordinal);
        await Presses(app, poll, "questions/svar/result/delete");
        foreach (var page in await Screens(app, poll)) Assert.DoesNotContain(Spread, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_anonymous_result_of_two_is_not_told_however_it_is_shown()
    {
        await using var app = await TestApp.Start();
        var poll = await Runs(app, "avstemning-ett-valg");
        await Answers(app, poll, app.Cast.Amina, "a");
        await Answers(app, poll, app.Cast.Jonas, "b");
        await Presses(app, poll, "questions/svar/result");
        foreach (var page in await Screens(app, poll))
        {
            Assert.DoesNotContain(Spread, page, StringComparison.Ordinal);
            Assert.Contains("minst tre svar", page, StringComparison.Ordinal);
        }
        await Answers(app, poll, app.Cast.Marit, "b");
        foreach (var page in await Screens(app, poll)) Assert.Contains(Spread, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_rounds_stand_side_by_side()
    {
        await using var app = await TestApp.Start();
        var poll = await Runs(app, "avstemning-ett-valg");
        await ThreeAnswer(app, poll);
        await Presses(app, poll, "questions/svar/result");
        await Goes(app, poll, 2);
        foreach (var someone in new[] { app.Cast.Amina, app.Cast.Jonas, app.Cast.Marit }) await Answers(app, poll, someone, "a", "svar-2");
        await Presses(app, poll, "questions/svar-2/result");
        foreach (var page in await Screens(app, poll))
        {
            Assert.Contains("Runde 1: 3 har svart · Runde 2: 3 har svart", page, StringComparison.Ordinal);
            Assert.Contains("1 · 33 %", page, StringComparison.Ordinal);
            Assert.Contains("3 · 100 %", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_answer_after_closing_is_refused_with_a_sentence_and_the_form_is_gone()
    {
        await using var app = await TestApp.Start();
        var poll = await Runs(app, "avstemning-ett-valg");
        await Presses(app, poll, "questions/svar/closure");
        var refused = await Answers(app, poll, app.Cast.Amina, "a");
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains("Svarene er lukket", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("data-answer=", await app.As(app.Cast.Amina).Read($"/activities/{poll}"), StringComparison.Ordinal);
        await Presses(app, poll, "questions/svar/closure/delete");
        Assert.Equal(HttpStatusCode.OK, (await Answers(app, poll, app.Cast.Amina, "a")).StatusCode);
    }

    [Fact]
    public async Task My_answer_is_filled_in_on_my_page_and_on_no_other()
    {
        await using var app = await TestApp.Start();
        var poll = await Runs(app, "avstemning-ett-valg");
        await Answers(app, poll, app.Cast.Amina, "b");
        Assert.Matches("value=\"b\" required=\"required\" checked|value=\"b\" required checked|value=\"b\"[^>]*checked", await app.As(app.Cast.Amina).Read($"/activities/{poll}"));
        foreach (var someone in new[] { app.Cast.Jonas, app.Cast.Torstein }) Assert.DoesNotMatch("name=\"choice\"[^>]*checked", await app.As(someone).Read($"/activities/{poll}"));
    }

    [Fact]
    public async Task Those_who_attend_do_not_show_hide_or_close()
    {
        await using var app = await TestApp.Start();
        var poll = await Runs(app, "avstemning-ett-valg");
        foreach (var act in new[] { "result", "result/delete", "closure", "closure/delete" }) Assert.Equal(HttpStatusCode.NotFound, await Presses(app, poll, $"questions/svar/{act}", app.Cast.Amina));
    }

    [Fact]
    public async Task A_live_result_is_told_to_all_with_one_message_and_only_what_all_may_know()
    {
        await using var app = await TestApp.Start();
        var poll = await Runs(app, "avstemning-ordsky");
        await using var torstein = await Line.Of(app, app.Cast.Torstein);
        await torstein.Watch($"results:{poll}", 0);
        foreach (var someone in new[] { app.Cast.Amina, app.Cast.Jonas, app.Cast.Marit })
        {
            var visitor = app.As(someone);
            await visitor.Open($"/activities/{poll}");
            await visitor.Put($"/activities/{poll}/contributions/{Guid.CreateVersion7()}", new { cell = "ord", text = "Tillit" });
        }
        string heard;
        do heard = (await torstein.HearsChange()).ToString();
        while (!heard.Contains("3 har svart", StringComparison.Ordinal));
        Assert.Contains("Tillit", heard, StringComparison.Ordinal);
        foreach (var someone in new[] { app.Cast.Amina, app.Cast.Jonas, app.Cast.Marit }) Assert.DoesNotContain(someone.PersonId.ToString(), heard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strangers_hear_no_results()
    {
        await using var app = await TestApp.Start();
        var poll = await Runs(app, "avstemning-ordsky");
        foreach (var someone in new[] { app.Cast.Per, app.Cast.Fremmed })
        {
            await using var line = await Line.Of(app, someone);
            Assert.Contains("404", (await line.Watch($"results:{poll}", 0)).GetProperty("error").GetString());
        }
    }

    private static async Task<IReadOnlyList<string>> Screens(TestApp app, Guid poll)
    {
        var kari = app.As(app.Cast.Kari);
        await kari.Open($"/activities/{poll}/control");
        await kari.Submit($"/activities/{poll}/stage-view", ("view", "Results"));
        string[] pages = [await app.As(app.Cast.Torstein).Read($"/activities/{poll}"), await kari.Read($"/activities/{poll}/control"), await kari.Read($"/activities/{poll}/stage")];
        return [.. pages.Select(page => WebUtility.HtmlDecode(page))];
    }

    private static async Task<HttpStatusCode> Presses(TestApp app, Guid poll, string what, Someone? by = null)
    {
        var visitor = app.As(by ?? app.Cast.Kari);
        await visitor.Open($"/activities/{poll}{(by is null ? "/control" : "")}");
        return (await visitor.Submit($"/activities/{poll}/{what}", ("back", $"/activities/{poll}/control"))).StatusCode;
    }

    private static async Task ThreeAnswer(TestApp app, Guid poll)
    {
        await Answers(app, poll, app.Cast.Amina, "a");
        await Answers(app, poll, app.Cast.Jonas, "b");
        await Answers(app, poll, app.Cast.Marit, "b");
    }

    private static async Task<HttpResponseMessage> Answers(TestApp app, Guid poll, Someone by, string choice, string cell = "svar")
    {
        var visitor = app.As(by);
        await visitor.Open($"/activities/{poll}");
        return await visitor.Put($"/activities/{poll}/contributions/{Guid.CreateVersion7()}", new { cell, choice });
    }

    private static async Task Goes(TestApp app, Guid poll, int phase)
    {
        await using var db = app.Open();
        var found = await db.Hall.Include(each => each.PhaseRuns).FirstAsync(each => each.Id == poll);
        found.Enter(phase, app.Cast.Kari.PersonId, Cast.Day);
        await db.SaveChangesAsync();
    }

    private static async Task<Guid> Runs(TestApp app, string method)
    {
        await using var db = app.Open();
        var activity = Activity.Of(MethodLibrary.Load().Find(method)!, app.Cast.Samling5.Id, null, Cast.Day);
        activity.Enter(0, app.Cast.Kari.PersonId, Cast.Day);
        db.Add(activity);
        await db.SaveChangesAsync();
        return activity.Id;
    }
}
