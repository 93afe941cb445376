using System.Net;
using LearningNetwork.Activities;
using LearningNetwork.Methods;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Activities;

/// <summary>Lytt deg inn (domain M02) beside the municipalities' presentations: Sandefjord speaks, Amina and Jonas (Lier) listen, Solveig is Sandefjord's.</summary>
public sealed class ListeningTests
{
    [Fact]
    public async Task A_layer_is_never_what_the_hall_is_in_and_does_not_stop_what_is()
    {
        await using var app = await TestApp.Start();
        var (layer, talks, _) = await Listens(app);
        Assert.EndsWith($"/activities/{talks}", (await app.As(app.Cast.Amina).Open($"/gatherings/{app.Cast.Samling5.Id}/now")).Headers.Location!.ToString(), StringComparison.Ordinal);
        foreach (var page in new[] { talks, layer }) Assert.Contains($"href=\"/activities/{layer}\"", await app.As(app.Cast.Amina).Read($"/activities/{page}"), StringComparison.Ordinal);
        await using var db = app.Open();
        await db.GiveWay(app.Cast.Samling5.Id, null, app.Cast.Kari.PersonId, Cast.Day);
        await db.SaveChangesAsync();
        Assert.False((await db.Hall.SingleAsync(each => each.Id == layer)).IsInterrupted);
    }

    [Fact]
    public async Task A_note_tells_who_was_speaking_and_nobody_else_sees_it()
    {
        await using var app = await TestApp.Start();
        var (layer, _, _) = await Listens(app);
        await Notes(app, layer);
        var mine = await Page(app, app.Cast.Amina, layer);
        Assert.Contains("Mens dere hørte Sandefjord: Samspill", mine, StringComparison.Ordinal);
        Assert.DoesNotContain("IsMarked", mine, StringComparison.Ordinal);
        Assert.DoesNotContain("Besvart", mine, StringComparison.Ordinal);
        foreach (var other in new[] { app.Cast.Jonas, app.Cast.Solveig, app.Cast.Kari }) Assert.DoesNotContain("Spør politikerne", await Page(app, other, layer), StringComparison.Ordinal);
        Assert.DoesNotContain("Spør politikerne", await Page(app, app.Cast.Kari, layer, "/desk"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_begun_under_one_talk_belongs_to_it_also_when_it_comes_late()
    {
        await using var app = await TestApp.Start();
        var (layer, talks, turn) = await Listens(app);
        await using (var db = app.Open())
        {
            var found = await db.Hall.Include(each => each.PhaseRuns).SingleAsync(each => each.Id == talks);
            found.NextSpeaks(turn, app.Cast.Kari.PersonId, Cast.Day);
            await db.SaveChangesAsync();
        }
        await Notes(app, layer, turn);
        Assert.Contains("Mens dere hørte Sandefjord: Samspill", await Page(app, app.Cast.Amina, layer), StringComparison.Ordinal);
        await Notes(app, layer, Guid.CreateVersion7());
        Assert.Contains("Mens dere hørte Ringerike", await Page(app, app.Cast.Amina, layer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_writer_alone_shares_a_note_with_the_municipality_and_takes_it_back()
    {
        await using var app = await TestApp.Start();
        var (layer, _, _) = await Listens(app);
        var note = await Notes(app, layer);
        Assert.Equal(HttpStatusCode.NotFound, await Shares(app, app.Cast.Jonas, layer, note, "yes"));
        Assert.Equal(HttpStatusCode.OK, await Shares(app, app.Cast.Amina, layer, note, "yes"));
        Assert.Contains("Spør politikerne", await Page(app, app.Cast.Jonas, layer), StringComparison.Ordinal);
        Assert.DoesNotContain("Spør politikerne", await Page(app, app.Cast.Solveig, layer), StringComparison.Ordinal);
        Assert.Contains("aria-pressed=\"true\"", await Page(app, app.Cast.Amina, layer), StringComparison.Ordinal);
        foreach (var ours in new[] { app.Cast.Amina, app.Cast.Jonas }) Assert.Contains("Spør politikerne", await Page(app, ours, layer, $"/harvests/{Cast.Lier}"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await Shares(app, app.Cast.Jonas, layer, note, "no"));
        var before = await Revision(app, layer);
        Assert.Equal(HttpStatusCode.OK, await Shares(app, app.Cast.Amina, layer, note, "no"));
        Assert.DoesNotContain("Spør politikerne", await Page(app, app.Cast.Jonas, layer), StringComparison.Ordinal);
        Assert.Contains(note.ToString(), (await Page(app, app.Cast.Jonas, layer, $"/since/{before}")).Split("\"gone\"")[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_tap_is_a_wish_in_the_cafe_and_a_tap_more_takes_the_tap_back()
    {
        await using var app = await TestApp.Start();
        var (layer, _, turn) = await Listens(app);
        foreach (var someone in new[] { app.Cast.Amina, app.Cast.Amina, app.Cast.Jonas }) Assert.Equal(HttpStatusCode.Found, await Taps(app, someone, layer, turn));
        await using var db = app.Open();
        var wish = Assert.Single(await db.Set<Wish>().Where(each => each.ActivityId == app.Cast.Kafe.Id && each.MunicipalityNumber == Cast.Lier && each.TableId == app.Cast.SandefjordsTable.Id).ToListAsync());
        Assert.True(wish.Rank >= 1);
        Assert.Equal(2, await db.Set<Deepening>().CountAsync(each => each.UndoneAt == null));
        Assert.Contains("aria-pressed=\"true\"", await Page(app, app.Cast.Amina, layer), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, await Taps(app, app.Cast.Amina, layer, turn, "/delete"));
        Assert.Equal(1, await db.Set<Deepening>().CountAsync(each => each.UndoneAt == null));
    }

    [Fact]
    public async Task A_cafe_that_is_made_later_begins_with_what_was_wished_for()
    {
        await using var app = await TestApp.Start();
        var (layer, _, turn) = await Listens(app);
        await Taps(app, app.Cast.Amina, layer, turn);
        await using var db = app.Open();
        var cafe = Activity.Of(MethodLibrary.Load().Find("cafe-dialog")!, app.Cast.Samling5.Id, null, Cast.Day);
        cafe.Arrange([new(Cast.Ringerike), new(Cast.Sandefjord)]);
        await db.LineUp(cafe);
        var wish = Assert.Single(cafe.Wishes);
        Assert.Equal((Cast.Lier, Cast.Sandefjord, 1), (wish.MunicipalityNumber, cafe.TableOf(wish.TableId)!.HostNumber, wish.Rank));
    }

    [Fact]
    public async Task Nobody_wishes_for_their_own_talk_or_for_none()
    {
        await using var app = await TestApp.Start();
        var (layer, talks, turn) = await Listens(app);
        Assert.Equal(HttpStatusCode.Conflict, await Taps(app, app.Cast.Solveig, layer, turn));
        Assert.Equal(HttpStatusCode.BadRequest, await Taps(app, app.Cast.Amina, layer, Guid.CreateVersion7()));
        Assert.Equal(HttpStatusCode.Conflict, await Taps(app, app.Cast.Bente, layer, turn));
        Assert.Equal(HttpStatusCode.NotFound, await Taps(app, app.Cast.Amina, talks, turn));
    }

    [Fact]
    public void A_layer_seats_nobody() =>
        Assert.Contains("liten.yaml, line 3, layer: cannot seat people: they sit where what runs has put them.", Methods.SmallMethod.FaultsOf("seating: hosted", "layer: true\nseating: hosted"));

    private static async Task<Guid> Notes(TestApp app, Guid layer, Guid? during = null)
    {
        var (amina, id) = (app.As(app.Cast.Amina), Guid.CreateVersion7());
        await amina.Open($"/activities/{layer}");
        Assert.Equal(HttpStatusCode.OK, (await amina.Put($"/activities/{layer}/contributions/{id}", new { cell = "notat", text = "Spør politikerne", during })).StatusCode);
        return id;
    }

    private static async Task<HttpStatusCode> Shares(TestApp app, Someone who, Guid layer, Guid note, string choice)
    {
        var visitor = app.As(who);
        await visitor.Open($"/activities/{layer}");
        return (await visitor.Put($"/activities/{layer}/contributions/{Guid.CreateVersion7()}", new { cell = "del", about = note, choice })).StatusCode;
    }

    private static async Task<HttpStatusCode> Taps(TestApp app, Someone who, Guid layer, Guid talk, string more = "")
    {
        var visitor = app.As(who);
        await visitor.Open($"/activities/{layer}");
        return (await visitor.Submit($"/activities/{layer}/deepenings{more}", ("talk", talk))).StatusCode;
    }

    private static async Task<string> Page(TestApp app, Someone who, Guid activity, string door = "") => WebUtility.HtmlDecode(await app.As(who).Read($"/activities/{activity}{door}"));

    private static async Task<long> Revision(TestApp app, Guid activity)
    {
        await using var db = app.Open();
        return await db.Activities.Where(each => each.Id == activity).Select(each => each.Revision).SingleAsync();
    }

    private static async Task<(Guid Layer, Guid Talks, Guid Turn)> Listens(TestApp app)
    {
        var (layer, talks) = (Activity.Of(MethodLibrary.Load().Find("lytt-deg-inn")!, app.Cast.Samling5.Id, null, Cast.Day), Activity.Of(MethodLibrary.Load().Find("kommuneinnlegg")!, app.Cast.Samling5.Id, null, Cast.Day.AddMinutes(1)));
        talks.LineUp(0, Cast.Sandefjord, "Samspill", null);
        talks.LineUp(0, Cast.Ringerike, "Ledelse", null);
        talks.Enter(0, app.Cast.Kari.PersonId, Cast.Day.AddMinutes(1));
        talks.NextSpeaks(null, app.Cast.Kari.PersonId, Cast.Day.AddMinutes(1));
        layer.Enter(0, app.Cast.Kari.PersonId, Cast.Day.AddMinutes(2));
        await using var db = app.Open();
        db.AddRange(layer, talks);
        await db.SaveChangesAsync();
        return (layer.Id, talks.Id, talks.TurnNow!.Id);
    }
}
