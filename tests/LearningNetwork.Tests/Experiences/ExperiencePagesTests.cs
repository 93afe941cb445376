using System.Net;
using LearningNetwork.Experiences;
using LearningNetwork.Networks;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Experiences;

/// <summary>The experience log by its doors: from a note at a table to what the network reads, and back.</summary>
public sealed class ExperiencePagesTests : IAsyncLifetime
{
    private TestApp app = null!;
    private Visitor kari = null!, ingrid = null!, bente = null!;

    private Cast Cast => app.Cast;
    private string Log => $"/networks/{Cast.NyttBlikk.Id}/experiences";

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        (kari, ingrid, bente) = (app.As(Cast.Kari), app.As(Cast.Ingrid), app.As(Cast.Bente));
        foreach (var visitor in new[] { kari, ingrid, bente }) await visitor.Open(Log);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task It_is_the_writers_alone_until_the_municipality_and_then_the_network_is_let_in()
    {
        var experience = await Writes(ingrid, "En fast time i uka");
        await Is("En fast time", ingrid, true, kari, false, bente, false);
        Assert.Equal(HttpStatusCode.Found, (await Sets(ingrid, experience, Reach.Municipality)).StatusCode);
        await Is("En fast time", ingrid, true, kari, true, bente, false);
        Assert.Equal(HttpStatusCode.NotFound, (await Sets(bente, experience, Reach.Network)).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await Sets(kari, experience, Reach.Network)).StatusCode);
        await Is("En fast time", ingrid, true, kari, true, bente, true);
        Assert.Equal(HttpStatusCode.OK, (await bente.Open(experience)).StatusCode);
        await Sets(kari, experience, Reach.Municipality);
        await Is("En fast time", ingrid, true, kari, true, bente, false);
        Assert.Equal(HttpStatusCode.NotFound, (await bente.Open(experience)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await app.As(Cast.Fremmed).Open(experience)).StatusCode);
    }

    [Fact]
    public async Task A_note_becomes_a_draft_with_the_note_as_its_source()
    {
        var note = await AminaNotes("Fast time hver uke");
        var amina = app.As(Cast.Amina);
        Assert.Contains("Fast time hver uke", await amina.Read($"{Log}/new?activity={Cast.Kafe.Id}&from={note}"), StringComparison.Ordinal);
        var made = (await amina.Submit(Log, ("Form.Title", "En fast time"), ("Form.Activity", Cast.Kafe.Id), ("Form.From", note))).Headers.Location!.ToString();
        var page = await amina.Read(made);
        Assert.Contains("Samling 5, Kafédialog", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Contains("Fast time hver uke", page, StringComparison.Ordinal);
        Assert.Contains("Lier", page, StringComparison.Ordinal);
        await amina.Open($"/activities/{Cast.Kafe.Id}");
        await amina.Delete($"/activities/{Cast.Kafe.Id}/contributions/{note}");
        page = await amina.Read(made);
        Assert.Contains("Lappen er fjernet", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Fast time hver uke", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_notes_become_one_and_the_harvest_leads_there()
    {
        var (one, other) = (await AminaNotes("Fast time hver uke"), await AminaNotes("Møtet avlyses aldri"));
        var amina = app.As(Cast.Amina);
        await using (var db = app.Open()) await Cast.CafeGoesTo(db, "hjem");
        Assert.Contains($"form=\"erfaring\" name=\"from\" value=\"{one}\"", await amina.Read($"/activities/{Cast.Kafe.Id}/harvests/{Cast.Lier}"), StringComparison.Ordinal);
        await amina.Open($"{Log}/new?activity={Cast.Kafe.Id}&from={one}&from={other}&from={one}");
        var made = (await amina.Submit(Log, ("Form.Title", "En fast time"), ("Form.Activity", Cast.Kafe.Id), ("Form.From", one), ("Form.From", other))).Headers.Location!.ToString();
        var page = await amina.Read(made);
        Assert.Equal(2, page.Split("Lapp fra en samling").Length - 1);
        await using var after = app.Open();
        Assert.Equal([one, other], await after.ExperienceSources.Select(each => each.ContributionId).OrderBy(id => id).ToListAsync());
    }

    [Fact]
    public async Task Nobody_begins_from_a_note_they_do_not_see_or_for_a_municipality_they_are_not_of()
    {
        var note = await AminaNotes("Bare for Lier");
        foreach (var someone in new[] { Cast.Torstein, Cast.Marit, Cast.Per, Cast.Kari, Cast.Fremmed })
            Assert.Equal(HttpStatusCode.NotFound, (await app.As(someone).Open($"{Log}/new?activity={Cast.Kafe.Id}&from={note}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await app.As(Cast.Amina).Open($"/networks/{Cast.EtAnnet.Id}/experiences/new?activity={Cast.Kafe.Id}&from={note}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await app.As(Cast.Amina).Open($"{Log}/new?activity={Cast.Kafe.Id}&from={Guid.NewGuid()}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await bente.Open($"{Log}/new")).StatusCode);
    }

    [Fact]
    public async Task Of_two_who_write_at_once_the_second_sees_both_and_loses_nothing()
    {
        var experience = await Writes(ingrid, "En fast time");
        await Sets(ingrid, experience, Reach.Municipality);
        await kari.Submit(experience, ("Form.Title", "En fast time"), ("Form.Done", "Karis tekst"), ("Form.Number", 1));
        var answer = await ingrid.Submit(experience, ("Form.Title", "En fast time"), ("Form.Done", "Ingrids tekst"), ("Form.Number", 1));
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        foreach (var text in new[] { "Kari lagret mens du skrev", "Karis tekst", "Ingrids tekst", "name=\"Form.Number\" value=\"2\"" }) Assert.Contains(text, page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await ingrid.Submit(experience, ("Form.Title", "En fast time"), ("Form.Done", "Begges tekst"), ("Form.Number", 2))).StatusCode);
        await using var db = app.Open();
        Assert.Equal(["Begges tekst", "Karis tekst", null], await db.Set<ExperienceVersion>().OrderByDescending(each => each.Number).Select(each => each.Done).ToListAsync());
    }

    [Theory]
    [InlineData("", "", "Skriv en tittel.")]
    [InlineData("Form.Done", "long", "Teksten kan ha høyst 6000 tegn.")]
    [InlineData("Form.Kind", "Rykte", "")]
    public async Task What_cannot_be_saved_is_said_in_words_and_kept_on_the_page(string field, string value, string sentence)
    {
        var answer = await ingrid.Submit(Log, ("Form.Title", field.Length == 0 ? "" : "Tittelen"), ("Form.Advice", "Begynn tidlig"), (field.Length == 0 ? "Form.Users" : field, value == "long" ? new string('a', 6001) : value));
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(sentence, page, StringComparison.Ordinal);
        Assert.Contains("Begynn tidlig", page, StringComparison.Ordinal);
        await using var db = app.Open();
        Assert.Empty(await db.Experiences.ToListAsync());
    }

    [Fact]
    public async Task Markup_in_a_text_is_harmless_and_an_empty_source_is_told()
    {
        var experience = await Writes(ingrid, "<script>alert(1)</script>", ("Form.Done", "# Hei\n<img src=x onerror=alert(1)>"), ("Form.Research", "Ogden"));
        var page = await ingrid.Read(experience);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split("Ikke skrevet ennå").Length - 1);
    }

    private async Task<string> Writes(Visitor by, string title, params (string, object?)[] more) =>
        (await by.Submit(Log, [("Form.Title", title), .. more])).Headers.Location!.ToString();

    private static Task<HttpResponseMessage> Sets(Visitor by, string experience, Reach to) => by.Submit(experience + "/reach", ("to", to));

    private async Task Is(string title, Visitor one, bool oneReads, Visitor two, bool twoReads, Visitor three, bool threeReads) =>
        Assert.Equal((oneReads, twoReads, threeReads), (await Lists(one, title), await Lists(two, title), await Lists(three, title)));

    private async Task<bool> Lists(Visitor visitor, string title) => (await visitor.Read(Log)).Contains(title, StringComparison.Ordinal);

    private async Task<Guid> AminaNotes(string text)
    {
        await using (var db = app.Open()) await Cast.CafeGoesTo(db, "runde-1");
        var (amina, id) = (app.As(Cast.Amina), Guid.CreateVersion7());
        await amina.Open($"/activities/{Cast.Kafe.Id}");
        Assert.True((await amina.Put($"/activities/{Cast.Kafe.Id}/contributions/{id}", new { cell = "ide", text })).IsSuccessStatusCode);
        return id;
    }
}
