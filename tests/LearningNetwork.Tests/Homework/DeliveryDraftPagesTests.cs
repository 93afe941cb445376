using System.Net;
using LearningNetwork.Homework;
using LearningNetwork.Networks;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Homework;

/// <summary>What Ingrid types for Kongsberg is kept while she types, for her alone, until she saves or delivers.</summary>
public sealed class DeliveryDraftPagesTests : IAsyncLifetime
{
    private TestApp app = null!;
    private Visitor ingrid = null!, kari = null!, bente = null!;
    private Assignment goals = null!;

    private string Address => $"/homework/{goals.Id}/deliveries/{Cast.Kongsberg}";
    private string Draft => Address + "/draft";

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        (ingrid, kari, bente) = (app.As(app.Cast.Ingrid), app.As(app.Cast.Kari), app.As(app.Cast.Bente));
        goals = await app.Has(HomeworkStage.Goals(app.Cast.NyttBlikk.Id));
        foreach (var visitor in new[] { ingrid, kari, bente }) await visitor.Open($"/homework/{goals.Id}");
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task What_is_typed_is_there_after_a_reload_in_its_place_and_is_not_delivered()
    {
        var kept = await Types(ingrid, null, "", "Færre vikarer");
        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        Assert.Contains("savedAt", await kept.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await Types(ingrid, null, "", "Færre vikarer i helgene");
        await ingrid.Reads(Address, "name=\"Texts[1]\" rows=\"3\" maxlength=\"4000\">Færre vikarer i helgene<", "Dette er utkastet ditt", "Ikke begynt", "Lever");
        await bente.Reads($"/homework/{goals.Id}/wall", "0 av 2 har levert");
    }

    [Fact]
    public async Task Nobody_else_sees_a_draft_not_from_the_same_municipality_and_not_those_who_lead()
    {
        await Types(ingrid, null, "Hemmelig til jeg lagrer");
        await kari.ReadsNothingOf(Address, "Hemmelig", "utkastet");
        foreach (var page in new[] { $"/homework/{goals.Id}", $"/homework/{goals.Id}/wall", $"/homework/{goals.Id}/edit" }) await bente.ReadsNothingOf(page, "Hemmelig");
        await Types(kari, null, "Karis eget");
        await ingrid.Reads(Address, "Hemmelig til jeg lagrer");
        await ingrid.ReadsNothingOf(Address, "Karis eget");
    }

    [Fact]
    public async Task Those_who_do_not_write_for_the_municipality_keep_nothing()
    {
        foreach (var other in new[] { await app.Gets("Nils", NetworkRole.Participant, Cast.Nome), await app.Gets("Oda", NetworkRole.Observer, Cast.Kongsberg), app.Cast.Bente, app.Cast.Fremmed, app.Cast.Amina })
        {
            var visitor = app.As(other);
            await visitor.Open("/networks");
            Assert.Equal(HttpStatusCode.NotFound, (await Types(visitor, null, "Ikke vårt")).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.Submit(Draft + "/removal")).StatusCode);
        }
        Assert.Equal(HttpStatusCode.NotFound, (await ingrid.Put($"/homework/{goals.Id}/deliveries/{Cast.Nome}/draft", new { texts = new[] { "Ikke vårt" } })).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await ingrid.Put(Draft, "tull")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await ingrid.Put(Draft, new { texts = (string[]?)null })).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await ingrid.Put(Draft, new { texts = Enumerable.Repeat("a", 11) })).StatusCode);
        Assert.Empty(await Drafts());
    }

    [Theory]
    [InlineData("")]
    [InlineData("/hand-in")]
    public async Task It_is_gone_when_the_answer_is_saved_or_delivered_and_stays_when_that_is_refused(string where)
    {
        await Types(ingrid, null, "Halvferdig");
        await ingrid.Submit(Address + where, ("Texts[0]", "a"), ("Texts[1]", "b"), ("Texts[2]", "c")).Says("Den tar høyst 2");
        Assert.Single(await Drafts());
        await ingrid.Submit(Address + where, ("Texts[0]", "Ferdig"));
        Assert.Empty(await Drafts());
        await ingrid.Reads(Address, "Ferdig");
    }

    [Fact]
    public async Task It_is_discarded_by_the_one_who_wrote_it()
    {
        await Types(ingrid, null, "Bort");
        Assert.Equal(Address, (await ingrid.Submit(Draft + "/removal")).Headers.Location!.ToString());
        await ingrid.ReadsNothingOf(Address, "Bort", "utkastet");
    }

    [Fact]
    public async Task What_somebody_else_saved_meanwhile_stands_beside_the_draft_and_beside_what_is_refused()
    {
        await Types(ingrid, null, "Ingrids ord");
        await kari.Submit(Address, ("Texts[0]", "Karis ord"));
        await ingrid.Reads(Address, "Ingrids ord", "Karis ord", "Nå står det lagret fra kommunen");
        await ingrid.Submit(Address, ("Texts[0]", "Ingrids ord")).Says("Karis ord");
        await kari.ReadsNothingOf(Address, "Nå står det lagret fra kommunen");
    }

    [Fact]
    public async Task What_says_the_same_as_what_is_saved_is_no_draft()
    {
        await ingrid.Submit(Address, ("Texts[0]", "Det samme"));
        await Types(ingrid, null, "Det samme ", "");
        await ingrid.ReadsNothingOf(Address, "utkastet", "Nå står det lagret fra kommunen");
    }

    [Fact]
    public async Task When_another_delivered_meanwhile_the_draft_is_still_read_and_kept()
    {
        await kari.Submit(Address + "/hand-in", ("Texts[0]", "Karis ord"));
        Assert.Equal(HttpStatusCode.OK, (await Types(ingrid, null, "Ingrids ord")).StatusCode);
        await ingrid.Reads(Address, "Karis ord", "Levert", "Utkastet ditt", "Ingrids ord");
        await kari.ReadsNothingOf(Address, "Ingrids ord");
    }

    [Fact]
    public async Task A_municipality_where_somebody_is_writing_is_not_taken_out()
    {
        await Types(ingrid, null, "Så vidt begynt");
        (string, object?)[] nomeAlone = [("Form.Title", "Mål"), ("Form.Text", "Ett."), ("Form.Due", "2999-01-01"), ("Form.For", Cast.Nome), ("Form.Stamp", goals.Stamp)];
        await bente.Submit($"/homework/{goals.Id}", nomeAlone).Says("Kongsberg har begynt eller levert");
    }

    private Task<HttpResponseMessage> Types(Visitor visitor, Guid? stamp, params string[] texts) => visitor.Put(Draft, new { texts, stamp });

    private async Task<List<DeliveryDraft>> Drafts()
    {
        await using var db = app.Open();
        return await db.DeliveryDrafts.ToListAsync();
    }
}
