using System.Net;
using LearningNetwork.Activities;
using LearningNetwork.Methods;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Activities;

/// <summary>Counted marks: everybody sets their own, the note tells how many, nobody is told who.</summary>
public sealed class VotingTests
{
    [Theory, EveryDatabase]
    public async Task A_note_tells_how_many_and_one_who_takes_it_back_is_no_longer_counted(string provider)
    {
        await using var app = await TestApp.Start(provider);
        var (activity, note) = await WithANote(app);
        Assert.Equal(HttpStatusCode.OK, (await Votes(app, app.Cast.Jonas, activity, note)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Votes(app, app.Cast.Jonas, activity, note)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Votes(app, app.Cast.Marit, activity, note)).StatusCode);
        Assert.Equal(2, await Count(app, activity));
        Assert.Equal(HttpStatusCode.OK, (await Votes(app, app.Cast.Marit, activity, note, "no")).StatusCode);
        Assert.Equal(1, await Count(app, activity));
    }

    [Fact]
    public async Task What_is_mine_is_on_my_page_and_on_no_other()
    {
        await using var app = await TestApp.Start();
        var (activity, note) = await WithANote(app);
        await Votes(app, app.Cast.Jonas, activity, note);
        Assert.Contains($"data-mine=\"{note}\"", await app.As(app.Cast.Jonas).Read($"/activities/{activity}"), StringComparison.Ordinal);
        Assert.Contains("data-mine=\"\"", await app.As(app.Cast.Marit).Read($"/activities/{activity}"), StringComparison.Ordinal);
        foreach (var door in new[] { "", "/since/0", "/control", "/stage" })
            Assert.DoesNotContain(app.Cast.Jonas.PersonId.ToString(), await app.As(app.Cast.Kari).Read($"/activities/{activity}{door}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_script_the_same_button_sets_it_and_takes_it_back()
    {
        await using var app = await TestApp.Start();
        var (activity, note) = await WithANote(app);
        var jonas = app.As(app.Cast.Jonas);
        await jonas.Open($"/activities/{activity}");
        foreach (var count in new[] { 1, 0, 1 })
        {
            Assert.Equal(HttpStatusCode.Found, (await jonas.Submit($"/activities/{activity}/contributions", ("cell", "interesse"), ("about", note))).StatusCode);
            Assert.Equal(count, await Count(app, activity));
        }
    }

    [Fact]
    public async Task A_note_that_was_removed_takes_no_vote()
    {
        await using var app = await TestApp.Start();
        var (activity, note) = await WithANote(app);
        var amina = app.As(app.Cast.Amina);
        await amina.Open($"/activities/{activity}");
        await amina.Delete($"/activities/{activity}/contributions/{note}");
        Assert.Equal(HttpStatusCode.NotFound, (await Votes(app, app.Cast.Jonas, activity, note)).StatusCode);
        await using var db = app.Open();
        Assert.False(await db.Contributions.AnyAsync(row => row.AboutId != null));
    }

    [Fact]
    public async Task A_phase_that_does_not_ask_takes_no_vote()
    {
        await using var app = await TestApp.Start();
        var (activity, note) = await WithANote(app);
        await Goes(app, activity, 0);
        foreach (var someone in new[] { app.Cast.Jonas, app.Cast.Amina }) Assert.Equal(HttpStatusCode.Conflict, (await Votes(app, someone, activity, note)).StatusCode);
    }

    [Fact]
    public async Task A_note_of_another_activity_takes_no_vote_here()
    {
        await using var app = await TestApp.Start();
        var ((activity, _), (_, elsewhere)) = (await WithANote(app), await WithANote(app));
        Assert.Equal(HttpStatusCode.NotFound, (await Votes(app, app.Cast.Jonas, activity, elsewhere)).StatusCode);
    }

    private static async Task<HttpResponseMessage> Votes(TestApp app, Someone by, Guid activity, Guid note, string choice = "yes")
    {
        var visitor = app.As(by);
        await visitor.Open($"/activities/{activity}");
        return await visitor.Put($"/activities/{activity}/contributions/{Guid.CreateVersion7()}", new { cell = "interesse", about = note, choice });
    }

    private static async Task<int> Count(TestApp app, Guid activity)
    {
        var page = await app.As(app.Cast.Torstein).Read($"/activities/{activity}");
        var at = page.IndexOf("data-vote=\"interesse\"", StringComparison.Ordinal);
        var number = page[(page.IndexOf("<b class=\"num\">", at, StringComparison.Ordinal) + 15)..];
        return int.Parse(number[..number.IndexOf('<', StringComparison.Ordinal)], System.Globalization.CultureInfo.InvariantCulture);
    }

    private static async Task<(Guid Activity, Guid Note)> WithANote(TestApp app)
    {
        var activity = Activity.Of(MethodLibrary.Load().Find("fremover-region")!, app.Cast.Samling5.Id, null, Cast.Day);
        activity.Enter(0, app.Cast.Kari.PersonId, Cast.Day);
        await using (var db = app.Open())
        {
            db.Add(activity);
            await db.SaveChangesAsync();
        }
        var (amina, note) = (app.As(app.Cast.Amina), Guid.CreateVersion7());
        await amina.Open($"/activities/{activity.Id}");
        await amina.Put($"/activities/{activity.Id}/contributions/{note}", new { cell = "behov", text = "Et felles kurs" });
        await Goes(app, activity.Id, 1);
        return (activity.Id, note);
    }

    private static async Task Goes(TestApp app, Guid activity, int phase)
    {
        await using var db = app.Open();
        var found = await db.Hall.Include(each => each.PhaseRuns).FirstAsync(each => each.Id == activity);
        found.Enter(phase, app.Cast.Kari.PersonId, Cast.Day);
        await db.SaveChangesAsync();
    }
}
