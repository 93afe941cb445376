using System.Net;
using LearningNetwork.Activities;
using LearningNetwork.Experiences;
using LearningNetwork.Experiences.Curation;
using LearningNetwork.Methods;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Experiences.Curation;

/// <summary>Bente's bench: what waits, what she does with it, and the log of it.</summary>
public sealed class CurationPagesTests : IAsyncLifetime
{
    private const string Bench = "/curation";
    private TestApp app = null!;
    private Visitor bente = null!, kari = null!;

    private string Entries => $"/networks/{app.Cast.NyttBlikk.Id}/curation";

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        (bente, kari) = (app.As(app.Cast.Bente), app.As(app.Cast.Kari));
        foreach (var visitor in new[] { bente, kari }) await visitor.Open($"/networks/{app.Cast.NyttBlikk.Id}/experiences");
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task What_has_no_labels_waits_until_it_has_or_is_put_aside_with_a_reason()
    {
        var ours = await app.Has(app.Cast.Ingrid, Cast.Kongsberg, "En fast time");
        Assert.Contains("Mangler merkelapper", await bente.Read(Bench), StringComparison.Ordinal);
        await bente.Submit(Entries, ("act", CurationAct.PutAside), ("subject", ours.Id));
        var page = WebUtility.HtmlDecode(await bente.Read(Bench));
        Assert.Contains("Skriv hvorfor du legger det bort", page, StringComparison.Ordinal);
        Assert.Contains("En fast time", page, StringComparison.Ordinal);
        await bente.Submit(Entries, ("act", CurationAct.PutAside), ("subject", ours.Id), ("why", "Venter på tall"));
        Assert.Contains("Ingenting venter", WebUtility.HtmlDecode(await bente.Read(Bench)), StringComparison.Ordinal);
        var log = await (await bente.Open(Entries + "/log.csv")).Content.ReadAsStringAsync();
        foreach (var text in new[] { "Venter på tall", "En fast time", "Bente", "Lagt bort" }) Assert.Contains(text, log, StringComparison.Ordinal);
        Assert.Contains("Venter på tall", WebUtility.HtmlDecode(await bente.Read(Entries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_that_are_alike_are_seen_together_and_lead_to_each_other_once_somebody_says_so()
    {
        var ours = await app.Has(app.Cast.Ingrid, Cast.Kongsberg, "Ukentlige møter med hovedtillitsvalgte", "Hovedtillitsvalgte møter kommunalsjefen");
        var nomes = await app.Has(app.Cast.Torstein, Cast.Nome, "Hovedtillitsvalgte møter kommunalsjefen", "Ukentlige møter hele året");
        Assert.Contains("Ligner på", await bente.Read(Bench), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await bente.Submit(Entries, ("act", CurationAct.Linked), ("subject", ours.Id), ("other", nomes.Id))).StatusCode);
        Assert.DoesNotContain("Ligner på", await bente.Read(Bench), StringComparison.Ordinal);
        Assert.Contains("Se også", WebUtility.HtmlDecode(await kari.Read($"/experiences/{nomes.Id}")), StringComparison.Ordinal);
        await kari.Submit($"/experiences/{ours.Id}/reach", ("to", Reach.Municipality));
        Assert.DoesNotContain("Ukentlige møter med", await bente.Read($"/experiences/{nomes.Id}"), StringComparison.Ordinal);
        Assert.DoesNotContain("Ukentlige møter med", await bente.Read(Entries), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notes_of_one_municipality_become_a_draft_that_it_is_asked_about()
    {
        var note = await Torstein_notes_for_all("Fast time hver uke");
        Assert.Contains("Fast time hver uke", await bente.Read(Bench), StringComparison.Ordinal);
        var log = $"/networks/{app.Cast.NyttBlikk.Id}/experiences";
        Assert.Contains("Du skriver et utkast for Nome", WebUtility.HtmlDecode(await bente.Read($"{log}/new?activity={app.Cast.Kafe.Id}&from={note}")), StringComparison.Ordinal);
        var made = (await bente.Submit(log, ("Form.Title", "En fast time i Nome"), ("Form.Activity", app.Cast.Kafe.Id), ("Form.From", note))).Headers.Location!.ToString();
        Assert.Contains("Utkast du har skrevet for Nome", WebUtility.HtmlDecode(await bente.Read(Bench)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await kari.Open(made)).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await bente.Submit(made + "/reach", ("to", Reach.Municipality))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await bente.Open(made)).StatusCode);
        var page = WebUtility.HtmlDecode(await bente.Read(Bench));
        Assert.Contains("Venter på ja fra Nome", page, StringComparison.Ordinal);
        Assert.Contains("En fast time i Nome", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Reach.Writer)]
    [InlineData(Reach.Municipality)]
    public async Task What_is_not_opened_to_the_network_is_neither_on_the_bench_nor_in_the_log_nor_among_the_choices(Reach reach)
    {
        var ours = await app.Has(app.Cast.Ingrid, Cast.Kongsberg, "Bare hjemme hos oss", reach: reach);
        var edit = (await bente.Submit($"/networks/{app.Cast.NyttBlikk.Id}/collections")).Headers.Location!.ToString();
        foreach (var page in new[] { Bench, Entries, Entries + "/log.csv", edit }) Assert.DoesNotContain("Bare hjemme", await bente.Read(page), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await bente.Submit(Entries, ("act", CurationAct.PutAside), ("subject", ours.Id), ("why", "Nei"))).StatusCode);
    }

    [Fact]
    public async Task An_open_question_waits_and_an_answered_one_does_not()
    {
        var ours = await app.Has(app.Cast.Ingrid, Cast.Kongsberg, "En fast time");
        await bente.Submit($"/experiences/{ours.Id}/comments", ("Comment.Text", "Hvem lager saklista?"));
        Assert.Contains("1 spørsmål uten svar", WebUtility.HtmlDecode(await bente.Read(Bench)), StringComparison.Ordinal);
        Guid comment;
        await using (var db = app.Open()) comment = await db.Set<Comment>().Select(each => each.Id).SingleAsync();
        await kari.Submit($"/experiences/{ours.Id}/comments", ("Comment.To", comment), ("Comment.Text", "HTV"), ("Comment.State", CommentState.Answered));
        Assert.DoesNotContain("uten svar", await bente.Read(Bench), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_who_lead_nothing_have_no_bench_and_nobody_reaches_into_another_network()
    {
        var ours = await app.Has(app.Cast.Ingrid, Cast.Kongsberg, "En fast time");
        foreach (var someone in new[] { app.Cast.Ingrid, app.Cast.Amina, app.Cast.Astrid })
        {
            var visitor = app.As(someone);
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open(Bench)).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open(Entries)).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open(Entries + "/log.csv")).StatusCode);
        }
        var stranger = app.As(app.Cast.Fremmed);
        Assert.DoesNotContain("En fast time", await stranger.Read(Bench), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Submit($"/networks/{app.Cast.EtAnnet.Id}/curation", ("act", CurationAct.PutAside), ("subject", ours.Id), ("why", "Nei"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Submit(Entries, ("act", CurationAct.PutAside), ("subject", ours.Id), ("why", "Nei"))).StatusCode);
    }

    private async Task<Guid> Torstein_notes_for_all(string text)
    {
        await using (var db = app.Open()) await app.Cast.CafeGoesTo(db, "runde-1");
        var (torstein, id) = (app.As(app.Cast.Torstein), Guid.CreateVersion7());
        await torstein.Open($"/activities/{app.Cast.Kafe.Id}");
        Assert.True((await torstein.Put($"/activities/{app.Cast.Kafe.Id}/contributions/{id}", new { cell = "ide", text })).IsSuccessStatusCode);
        await using (var db = app.Open())
        {
            var row = await db.Contributions.SingleAsync(each => each.Id == id);
            row.RaisedTo = Audience.Everyone;
            db.Add(new Closure { ActivityId = app.Cast.Kafe.Id, At = Cast.Day.AddHours(2), ByPersonId = app.Cast.Kari.PersonId });
            await db.SaveChangesAsync();
        }
        return id;
    }
}
