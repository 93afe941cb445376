using System.Net;
using LearningNetwork.Activities;
using LearningNetwork.Methods;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Activities;

/// <summary>The desk's doors: Kari leads, Amina and Jonas (Lier) write on the anonymous wall of hva-hvorfor, Solveig reads.</summary>
public sealed class DeskTests
{
    private const string Text = "Får vi tid?";

    [Theory, EveryDatabase]
    public async Task What_is_hidden_goes_away_from_every_other_screen_and_comes_back(string provider)
    {
        await using var app = await TestApp.Start(provider);
        var (activity, note) = await WithANote(app);
        var before = await Revision(app, activity);
        await Acts(app, activity, "Hide", note);
        Assert.DoesNotContain(Text, await Page(app, app.Cast.Solveig, activity), StringComparison.Ordinal);
        Assert.Contains(note.ToString(), (await Page(app, app.Cast.Solveig, activity, $"/since/{before}")).Split("\"gone\"")[1], StringComparison.Ordinal);
        Assert.DoesNotContain(Text, await Page(app, app.Cast.Kari, activity, "/stage"), StringComparison.Ordinal);
        Assert.Contains("Skjult. Bare du og de som leder, ser det.", await Page(app, app.Cast.Amina, activity), StringComparison.Ordinal);
        Assert.Contains("Skjult", await Page(app, app.Cast.Kari, activity, "/desk"), StringComparison.Ordinal);
        await Acts(app, activity, "Restore", note);
        Assert.Contains(Text, await Page(app, app.Cast.Solveig, activity), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hidden_note_is_not_changed_and_may_be_taken_away()
    {
        await using var app = await TestApp.Start();
        var (activity, note) = await WithANote(app);
        await Acts(app, activity, "Hide", note);
        var amina = app.As(app.Cast.Amina);
        await amina.Open($"/activities/{activity}");
        var changed = await amina.Put($"/activities/{activity}/contributions/{note}", new { cell = "punkt", parts = new[] { "Noe annet", "Fordi" } });
        Assert.Equal(HttpStatusCode.Conflict, changed.StatusCode);
        Assert.Contains("refusal:Hidden", await changed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await amina.Delete($"/activities/{activity}/contributions/{note}")).StatusCode);
    }

    [Fact]
    public async Task A_group_is_on_the_phone_the_wall_and_in_the_harvest_and_a_change_follows_it()
    {
        await using var app = await TestApp.Start();
        var (activity, note) = await WithANote(app);
        await Groups(app, activity, ("name", "Tid & rom"), ("note", note));
        var amina = app.As(app.Cast.Amina);
        await amina.Open($"/activities/{activity}");
        Assert.Equal(HttpStatusCode.OK, (await amina.Put($"/activities/{activity}/contributions/{note}", new { cell = "punkt", parts = new[] { "Får vi nok tid?", "Fordi" } })).StatusCode);
        foreach (var (who, door) in new[] { (app.Cast.Solveig, ""), (app.Cast.Amina, ""), (app.Cast.Solveig, "/since/0"), (app.Cast.Kari, "/desk"), (app.Cast.Kari, "/stage"), (app.Cast.Solveig, $"/harvests/{Cast.Sandefjord}"), (app.Cast.Solveig, $"/harvests/{Cast.Sandefjord}.csv") })
        {
            var page = await Page(app, who, activity, door);
            Assert.True(page.Contains("Får vi nok tid?", StringComparison.Ordinal) && page.Contains("Tid & rom", StringComparison.Ordinal), $"{who.Name} {door}");
        }
    }

    [Fact]
    public async Task Who_did_what_is_logged_and_no_writer_is_named()
    {
        await using var app = await TestApp.Start();
        var (activity, note) = await WithANote(app);
        await Acts(app, activity, "Star", note);
        await Groups(app, activity, ("name", "Tid"), ("note", note));
        var desk = await Page(app, app.Cast.Kari, activity, "/desk");
        foreach (var told in new[] { "ga stjerne til", "laget gruppa", "la i «Tid»", ">Kari<" }) Assert.Contains(told, desk, StringComparison.Ordinal);
        foreach (var secret in new[] { "Amina", app.Cast.Amina.PersonId.ToString(), $"data-from=\"{Cast.Lier}\"" }) Assert.DoesNotContain(secret, desk, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_note_stands_large_on_the_stage()
    {
        await using var app = await TestApp.Start();
        var (activity, note) = await WithANote(app);
        await Acts(app, activity, "ToWall", note);
        var stage = await Page(app, app.Cast.Kari, activity, "/stage");
        Assert.Contains(Text, stage.Split("stage-highlight")[1].Split("</section>")[0], StringComparison.Ordinal);
        Assert.Equal(2, stage.Split($"data-id=\"{note}\"").Length);
    }

    [Fact]
    public async Task Who_does_not_lead_has_no_desk_and_does_nothing()
    {
        await using var app = await TestApp.Start();
        var (activity, note) = await WithANote(app);
        var jonas = app.As(app.Cast.Jonas);
        await jonas.Open($"/activities/{activity}");
        Assert.Equal(HttpStatusCode.NotFound, (await jonas.Submit($"/activities/{activity}/moderations", ("act", "Hide"), ("note", note))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await jonas.Submit($"/activities/{activity}/clusters", ("name", "Tid"), ("note", note))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await jonas.Open($"/activities/{activity}/desk")).StatusCode);
        await using var db = app.Open();
        Assert.Equal((0, 1), (await db.Moderations.CountAsync(), (await db.Activities.SingleAsync(each => each.Id == activity)).Revision));
    }

    [Theory, InlineData("Explode"), InlineData("3"), InlineData("GroupMade")]
    public async Task What_is_no_act_is_refused(string act)
    {
        await using var app = await TestApp.Start();
        var (activity, note) = await WithANote(app);
        Assert.Equal(HttpStatusCode.BadRequest, await Does(app, activity, "moderations", ("act", act), ("note", note)));
    }

    [Fact]
    public async Task Two_who_group_the_same_note_at_once_both_get_their_group_and_it_lies_in_one()
    {
        await using var app = await TestApp.Start();
        var (activity, note) = await WithANote(app);
        var both = await Task.WhenAll(Does(app, activity, "clusters", ("name", "Tid"), ("note", note)), Does(app, activity, "clusters", ("name", "Rom"), ("note", note)));
        Assert.All(both, status => Assert.Equal(HttpStatusCode.Found, status));
        await using var db = app.Open();
        Assert.Equal(2, await db.Set<Cluster>().CountAsync());
        Assert.NotNull((await db.Contributions.SingleAsync(row => row.Id == note)).ClusterId);
    }

    private static async Task Acts(TestApp app, Guid activity, string act, Guid note) => Assert.Equal(HttpStatusCode.Found, await Does(app, activity, "moderations", ("act", act), ("note", note)));
    private static async Task Groups(TestApp app, Guid activity, params (string, object?)[] form) => Assert.Equal(HttpStatusCode.Found, await Does(app, activity, "clusters", form));

    private static async Task<HttpStatusCode> Does(TestApp app, Guid activity, string noun, params (string, object?)[] form)
    {
        var kari = app.As(app.Cast.Kari);
        await kari.Open($"/activities/{activity}/desk");
        return (await kari.Submit($"/activities/{activity}/{noun}", form)).StatusCode;
    }

    private static async Task<string> Page(TestApp app, Someone who, Guid activity, string door = "") =>
        WebUtility.HtmlDecode(await app.As(who).Read($"/activities/{activity}{door}")).Replace("\\u0026amp;", "&", StringComparison.Ordinal).Replace("\\u00E5", "å", StringComparison.OrdinalIgnoreCase);

    private static async Task<long> Revision(TestApp app, Guid activity)
    {
        await using var db = app.Open();
        return await db.Activities.Where(each => each.Id == activity).Select(each => each.Revision).SingleAsync();
    }

    private static async Task<(Guid Activity, Guid Note)> WithANote(TestApp app)
    {
        var activity = Activity.Of(MethodLibrary.Load().Find("hva-hvorfor")!, app.Cast.Samling5.Id, null, Cast.Day);
        activity.Enter(0, app.Cast.Kari.PersonId, Cast.Day);
        activity.Show(StageView.Wall);
        await using (var db = app.Open())
        {
            db.Add(activity);
            await db.SaveChangesAsync();
        }
        var (amina, note) = (app.As(app.Cast.Amina), Guid.NewGuid());
        await amina.Open($"/activities/{activity.Id}");
        await amina.Put($"/activities/{activity.Id}/contributions/{note}", new { cell = "punkt", parts = new[] { Text, "Fordi det alltid mangler" } });
        return (activity.Id, note);
    }
}
