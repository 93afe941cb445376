using System.Net;
using LearningNetwork.Networks.Glossary;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Networks.Glossary;

/// <summary>The words of the network, and the page for somebody who joins late.</summary>
public sealed class GlossaryPagesTests : IAsyncLifetime
{
    private TestApp app = null!;
    private Visitor kari = null!, ingrid = null!;

    private Cast Cast => app.Cast;
    private string Words => $"/networks/{Cast.NyttBlikk.Id}/glossary";
    private string Newcomers => $"/networks/{Cast.NyttBlikk.Id}/newcomers";

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        (kari, ingrid) = (app.As(Cast.Kari), app.As(Cast.Ingrid));
        foreach (var visitor in new[] { kari, ingrid }) await visitor.Open(Words);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task A_word_is_proposed_agreed_and_read_by_those_who_come_late()
    {
        var term = await Says(ingrid, "Gevinst", "Det noen får bruk for");
        Assert.Contains("Forslag", await kari.Read(Words), StringComparison.Ordinal);
        Assert.DoesNotContain("Det noen får bruk for", WebUtility.HtmlDecode(await ingrid.Read(Newcomers)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await ingrid.Submit($"{Words}/{term}/agreement")).StatusCode);
        await kari.Submit($"{Words}/{term}/agreement");
        Assert.Contains("Det noen får bruk for", WebUtility.HtmlDecode(await ingrid.Read(Newcomers)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await ingrid.Submit($"{Words}/{term}/removal")).StatusCode);
        await kari.Submit($"{Words}/{term}/removal");
        Assert.DoesNotContain("Gevinst", await kari.Read(Words), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_stand_by_the_alphabet_with_å_last()
    {
        foreach (var word in new[] { "Årsverk", "ære", "Øving", "bruker", "Arena" }) await Says(kari, word, "Noe");
        var page = WebUtility.HtmlDecode(await kari.Read(Words));
        Assert.Equal(["Arena", "bruker", "ære", "Øving", "Årsverk"], new[] { "Årsverk", "ære", "Øving", "bruker", "Arena" }.OrderBy(word => page.IndexOf($"<dt>{word}", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("", "Noe", "Skriv ordet.")]
    [InlineData("Mål", "", "Skriv hva dere mener med det.")]
    public async Task What_is_missing_is_asked_for_and_what_was_typed_stays(string word, string meaning, string sentence)
    {
        var answer = await ingrid.Submit(Words, ("Form.Word", word), ("Form.Meaning", meaning));
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(sentence, page, StringComparison.Ordinal);
        Assert.Contains(word + meaning, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_change_a_word_the_second_keeps_what_they_typed_beside_what_stands_there()
    {
        var term = await Says(kari, "Mål", "Det vi vil");
        var stamp = (await Term(term)).Stamp;
        await kari.Submit($"{Words}/{term}", ("Form.Word", "Mål"), ("Form.Meaning", "Den andres"), ("Form.Stamp", stamp));
        var answer = await kari.Submit($"{Words}/{term}", ("Form.Word", "Mål"), ("Form.Meaning", "Mine ord"), ("Form.Stamp", stamp));
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Den andres", page, StringComparison.Ordinal);
        Assert.Contains("Mine ord", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_networks_people_and_guests_find_neither()
    {
        var term = await Says(kari, "Mål", "Det vi vil");
        foreach (var other in new[] { Cast.Fremmed, Cast.Amina, Cast.Astrid })
        {
            var visitor = app.As(other);
            foreach (var page in new[] { Words, Newcomers, $"{Words}/{term}/edit" }) Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open(page)).StatusCode);
        }
        Assert.Equal(HttpStatusCode.NotFound, (await ingrid.Open($"{Words}/{term}/edit")).StatusCode);
    }

    [Fact]
    public async Task Who_comes_late_meets_those_who_lead_and_their_own()
    {
        var page = WebUtility.HtmlDecode(await ingrid.Read(Newcomers));
        foreach (var name in new[] { "Kari", "Bente", "Ingrid", "Kongsberg så langt", "Samling 5" }) Assert.Contains(name, page, StringComparison.Ordinal);
    }

    private async Task<Guid> Says(Visitor visitor, string word, string meaning)
    {
        Assert.Equal(HttpStatusCode.Found, (await visitor.Submit(Words, ("Form.Word", word), ("Form.Meaning", meaning))).StatusCode);
        await using var db = app.Open();
        return await db.GlossaryTerms.Where(term => term.Word == word).Select(term => term.Id).SingleAsync();
    }

    private async Task<GlossaryTerm> Term(Guid id)
    {
        await using var db = app.Open();
        return await db.GlossaryTerms.SingleAsync(term => term.Id == id);
    }
}
