using System.Net;
using LearningNetwork.Accounts;
using LearningNetwork.Experiences;
using LearningNetwork.Networks;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Experiences;

/// <summary>An experience from Kongsberg by its doors: talked about, reworded, tagged, looked back on and read by everyone.</summary>
public sealed class ExperienceTalkPagesTests : IAsyncLifetime
{
    private TestApp app = null!;
    private Visitor kari = null!, ingrid = null!, bente = null!;
    private Experience ours = null!;

    private string Address => $"/experiences/{ours.Id}";
    private Reader Ingrid => new(app.Cast.Ingrid.PersonId, Cast.Kongsberg, NetworkRole.Participant);

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        ours = new() { NetworkId = app.Cast.NyttBlikk.Id, MunicipalityNumber = Cast.Kongsberg, PersonId = app.Cast.Ingrid.PersonId, CreatedAt = Cast.Day };
        ours.Versions.Add(new() { ExperienceId = ours.Id, Number = 1, PersonId = app.Cast.Ingrid.PersonId, At = Cast.Day, Title = "En fast time", Done = "Vi møtes hver uke." });
        foreach (var step in new[] { Reach.Municipality, Reach.Network }) Assert.True(ours.Set(step, Ingrid, Cast.Day));
        await using (var db = app.Open())
        {
            db.Add(ours);
            await db.SaveChangesAsync();
        }
        (kari, ingrid, bente) = (app.As(app.Cast.Kari), app.As(app.Cast.Ingrid), app.As(app.Cast.Bente));
        foreach (var visitor in new[] { kari, ingrid, bente }) await visitor.Open(Address);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task A_rewording_is_seen_beside_the_text_and_published_by_a_yes()
    {
        var proposed = await bente.Submit(Address + "/rewordings", ("Form.Title", "En fast time"), ("Form.Done", "Vi møtes alltid hver uke."), ("Form.Why", "Tydeligere"), ("Form.Number", 1));
        Assert.Equal(HttpStatusCode.Found, proposed.StatusCode);
        Assert.DoesNotContain("alltid", await bente.Read(Address), StringComparison.Ordinal);
        var page = WebUtility.HtmlDecode(await kari.Read(Address + "/rewordings/1"));
        foreach (var text in new[] { "<ins>", "alltid", "Tydeligere", "Ja, bruk disse ordene" }) Assert.Contains(text, page, StringComparison.Ordinal);
        Assert.DoesNotContain("Ja, bruk disse ordene", await bente.Read(Address + "/rewordings/1"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await bente.Submit(Address + "/rewordings/answer", ("accepted", true), ("compared", 1))).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await kari.Submit(Address + "/rewordings/answer", ("accepted", true), ("compared", 1))).StatusCode);
        page = WebUtility.HtmlDecode(await bente.Read(Address));
        Assert.Contains("Vi møtes alltid hver uke.", page, StringComparison.Ordinal);
        Assert.Contains("omformulert, godtatt av Kongsberg", page, StringComparison.Ordinal);
        Assert.Contains("<ins>", await bente.Read(Address + "/versions"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_proposal_for_a_text_that_changed_meanwhile_is_kept_and_said()
    {
        await kari.Submit(Address, ("Form.Title", "En fast time"), ("Form.Done", "Karis ord"), ("Form.Number", 1));
        var answer = await bente.Submit(Address + "/rewordings", ("Form.Title", "En fast time"), ("Form.Done", "Bentes ord"), ("Form.Number", 1));
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        foreach (var text in new[] { "Karis ord", "Bentes ord", "name=\"Form.Number\" value=\"2\"" }) Assert.Contains(text, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_of_the_municipality_do_not_propose_to_themselves_and_others_see_no_proposals()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await ingrid.Open(Address + "/rewordings/new")).StatusCode);
        await bente.Submit(Address + "/rewordings", ("Form.Title", "Andre ord"), ("Form.Number", 1));
        Assert.Equal(HttpStatusCode.NotFound, (await app.As(app.Cast.Amina).Open(Address + "/rewordings/1")).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await kari.Submit(Address + "/rewordings/answer", ("accepted", false), ("reason", "Ikke slik"))).StatusCode);
        Assert.Contains("Ikke slik", await bente.Read(Address + "/rewordings/1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_waits_until_it_is_taken_into_the_text()
    {
        Assert.Equal(HttpStatusCode.Found, (await bente.Submit(Address + "/comments", ("Comment.Text", "Hvem lager saklista?"))).StatusCode);
        Assert.Contains("Venter på svar", await kari.Read(Address), StringComparison.Ordinal);
        Guid comment;
        await using (var db = app.Open()) comment = await db.Set<Comment>().Select(each => each.Id).SingleAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await bente.Submit(Address + "/comments", ("Comment.To", comment), ("Comment.Text", "Svar"), ("Comment.State", CommentState.TakenIn))).StatusCode);
        await kari.Submit(Address + "/comments", ("Comment.To", comment), ("Comment.Text", "HTV gjør det."), ("Comment.State", CommentState.TakenIn));
        var page = WebUtility.HtmlDecode(await bente.Read(Address));
        foreach (var text in new[] { "Tatt inn i teksten", "HTV gjør det." }) Assert.Contains(text, page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await kari.Submit(Address + "/comments", ("Comment.To", Guid.NewGuid()), ("Comment.Text", "Til ingen"))).StatusCode);
    }

    [Theory]
    [InlineData("", "Skriv noe først.")]
    [InlineData("long", "Teksten kan ha høyst 2000 tegn.")]
    public async Task A_comment_that_cannot_be_saved_is_said_in_words(string text, string sentence)
    {
        var answer = await bente.Submit(Address + "/comments", ("Comment.Text", text == "long" ? new string('a', 2001) : text));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(sentence, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_who_lead_tag_what_the_network_reads()
    {
        Assert.Equal(HttpStatusCode.Found, (await bente.Submit(Address + "/tags", ("Tags.Themes", "turnus, rekruttering"), ("Tags.Step", 3), ("Tags.Capability", Capability.Arenas))).StatusCode);
        var page = WebUtility.HtmlDecode(await kari.Read(Address));
        foreach (var text in new[] { "turnus", "rekruttering", "3. Felles forståelse og risiko", "Arenaer" }) Assert.Contains(text, page, StringComparison.Ordinal);
        Assert.Contains("rekruttering", await kari.Read($"/networks/{app.Cast.NyttBlikk.Id}/experiences"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_open_to_everyone_is_read_without_signing_in_and_all_else_asks_for_it()
    {
        var someone = app.AsStranger();
        Assert.Equal(HttpStatusCode.Found, (await someone.Open(Address)).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await someone.Open($"/experiences/{Guid.NewGuid()}")).StatusCode);
        await bente.Submit(Address + "/comments", ("Comment.Text", "Hvem lager saklista?"));
        Assert.Equal(HttpStatusCode.Found, (await kari.Submit(Address + "/reach", ("to", Reach.Public))).StatusCode);
        var page = WebUtility.HtmlDecode(await someone.Read(Address));
        Assert.Contains("Vi møtes hver uke.", page, StringComparison.Ordinal);
        foreach (var inside in new[] { "Hvem lager saklista?", "Rediger", "Hvem kan lese den", "Bente" }) Assert.DoesNotContain(inside, page, StringComparison.Ordinal);
        await kari.Submit(Address + "/reach", ("to", Reach.Network));
        Assert.Equal(HttpStatusCode.Found, (await someone.Open(Address)).StatusCode);
    }

    [Fact]
    public async Task What_is_being_written_is_kept_for_its_writer_alone_until_it_is_saved()
    {
        var kept = await kari.Put($"/drafts/{ours.Id}", new { title = "Halvferdig", done = "Et utkast", number = "1", kind = "Failure", tags = new { themes = "turnus" } });
        Assert.Contains("savedAt", await kept.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var page = WebUtility.HtmlDecode(await kari.Read(Address + "/edit"));
        foreach (var text in new[] { "Halvferdig", "Et utkast", "Dette er utkastet ditt", "turnus" }) Assert.Contains(text, page, StringComparison.Ordinal);
        Assert.DoesNotContain("Halvferdig", await ingrid.Read(Address + "/edit"), StringComparison.Ordinal);
        await ingrid.Submit(Address, ("Form.Title", "Ingrids tittel"), ("Form.Number", 1));
        page = WebUtility.HtmlDecode(await kari.Read(Address + "/edit"));
        foreach (var text in new[] { "Halvferdig", "Ingrids tittel", "Ingrid lagret mens du skrev" }) Assert.Contains(text, page, StringComparison.Ordinal);
        await kari.Submit(Address, ("Form.Title", "Karis tittel"), ("Form.Number", 2));
        Assert.DoesNotContain("Halvferdig", await kari.Read(Address + "/edit"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await kari.Put($"/drafts/{ours.Id}", "tull")).StatusCode);
        await kari.Put($"/drafts/{ours.Id}", new { title = "Bort", number = 3 });
        await kari.Submit($"/drafts/{ours.Id}/removal", ("back", Address));
        await using var db = app.Open();
        Assert.Empty(await db.Drafts.ToListAsync());
    }
}
