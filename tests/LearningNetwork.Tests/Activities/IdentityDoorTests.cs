using System.Net;
using LearningNetwork.Activities;
using LearningNetwork.Methods;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Activities;

/// <summary>A promise of being anonymous holds whatever happens to the cell while somebody writes. Amina (Lier) writes on the wall of hva-hvorfor.</summary>
public sealed class IdentityDoorTests
{
    private const string Note = "Hvem fikk tid til dette?";

    [Fact]
    public async Task A_text_begun_as_anonymous_stays_so_when_the_cell_was_opened_meanwhile()
    {
        await using var app = await TestApp.Start();
        var activity = await Runs(app);
        Assert.Equal(HttpStatusCode.Redirect, (await Chooses(app, app.Cast.Kari, activity, "Municipality")).StatusCode);
        await Writes(app, activity, told: "punkt:anonymous");
        Assert.DoesNotContain("Lier", await Wall(app, activity), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stands_on_the_wall_by_municipality_loses_it_when_the_cell_is_made_anonymous()
    {
        await using var app = await TestApp.Start();
        var activity = await Runs(app);
        await Chooses(app, app.Cast.Kari, activity, "Municipality");
        await Writes(app, activity, told: "punkt:municipality");
        Assert.Contains("Lier", await Wall(app, activity), StringComparison.Ordinal);
        await Chooses(app, app.Cast.Kari, activity, "Anonymous");
        Assert.DoesNotContain("Lier", await Wall(app, activity), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_written_in_it_is_not_made_more_open_and_one_is_told_why()
    {
        await using var app = await TestApp.Start();
        var activity = await Runs(app);
        await Writes(app, activity, told: "punkt:anonymous");
        var refused = await Chooses(app, app.Cast.Kari, activity, "Name");
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains("strengere, men ikke åpnere", WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        await using var db = app.Open();
        Assert.Equal(Identity.Anonymous, (await db.Activities.SingleAsync(each => each.Id == activity)).Method.Cell("punkt")!.Identity);
    }

    [Fact]
    public async Task Who_chose_and_when_is_kept()
    {
        await using var app = await TestApp.Start();
        var activity = await Runs(app);
        await Chooses(app, app.Cast.Kari, activity, "Municipality");
        await using var db = app.Open();
        var change = Assert.Single((await db.Activities.Include(each => each.IdentityChanges).SingleAsync(each => each.Id == activity)).IdentityChanges);
        Assert.Equal((app.Cast.Kari.PersonId, "punkt", Identity.Municipality), (change.ById, change.Cell, change.Identity));
    }

    [Theory, InlineData("Hemmelig"), InlineData("7"), InlineData("")]
    public async Task What_is_no_identity_is_refused(string word)
    {
        await using var app = await TestApp.Start();
        var activity = await Runs(app);
        Assert.Equal(HttpStatusCode.BadRequest, (await Chooses(app, app.Cast.Kari, activity, word)).StatusCode);
    }

    [Fact]
    public async Task Who_does_not_lead_does_not_choose()
    {
        await using var app = await TestApp.Start();
        Assert.Equal(HttpStatusCode.NotFound, (await Chooses(app, app.Cast.Amina, await Runs(app), "Name")).StatusCode);
    }

    private static async Task<HttpResponseMessage> Chooses(TestApp app, Someone who, Guid activity, string identity)
    {
        var visitor = app.As(who);
        await visitor.Open($"/activities/{activity}");
        return await visitor.Submit($"/activities/{activity}/cells/punkt/identity", ("identity", identity), ("back", $"/activities/{activity}/control"));
    }

    private static async Task Writes(TestApp app, Guid activity, string told)
    {
        var amina = app.As(app.Cast.Amina);
        await amina.Open($"/activities/{activity}");
        Assert.Equal(HttpStatusCode.OK, (await amina.Put($"/activities/{activity}/contributions/{Guid.CreateVersion7()}", new { cell = "punkt", parts = new[] { Note, "Det gjelder alle" }, told })).StatusCode);
    }

    private static async Task<string> Wall(TestApp app, Guid activity)
    {
        var kari = app.As(app.Cast.Kari);
        await kari.Open($"/activities/{activity}/control");
        await kari.Submit($"/activities/{activity}/stage-view", ("view", "Wall"));
        var page = await kari.Read($"/activities/{activity}/stage");
        var note = page[page.LastIndexOf("<article", page.IndexOf(Note, StringComparison.Ordinal), StringComparison.Ordinal)..];
        return note[..note.IndexOf("</article>", StringComparison.Ordinal)];
    }

    private static async Task<Guid> Runs(TestApp app)
    {
        await using var db = app.Open();
        var activity = Activity.Of(MethodLibrary.Load().Find("hva-hvorfor")!, app.Cast.Samling5.Id, null, Cast.Day);
        activity.Enter(0, app.Cast.Kari.PersonId, Cast.Day);
        db.Add(activity);
        await db.SaveChangesAsync();
        return activity.Id;
    }
}
