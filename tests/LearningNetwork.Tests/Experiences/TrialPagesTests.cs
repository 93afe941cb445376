using System.Net;
using LearningNetwork.Experiences;
using LearningNetwork.Networks;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Experiences;

/// <summary>Kongsberg tries what Nome has learnt.</summary>
public sealed class TrialPagesTests : IAsyncLifetime
{
    private TestApp app = null!;
    private Visitor kari = null!, bente = null!;
    private Experience fromNome = null!;

    private string Address => $"/experiences/{fromNome.Id}";

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        fromNome = new() { NetworkId = app.Cast.NyttBlikk.Id, MunicipalityNumber = Cast.Nome, PersonId = app.Cast.Torstein.PersonId, CreatedAt = Cast.Day };
        fromNome.Versions.Add(new() { ExperienceId = fromNome.Id, Number = 1, PersonId = app.Cast.Torstein.PersonId, At = Cast.Day, Title = "En fast time" });
        var writer = new Reader(app.Cast.Torstein.PersonId, Cast.Nome, NetworkRole.Participant);
        foreach (var step in new[] { Reach.Municipality, Reach.Network }) Assert.True(fromNome.Set(step, writer, Cast.Day));
        await using (var db = app.Open())
        {
            db.Add(fromNome);
            await db.SaveChangesAsync();
        }
        (kari, bente) = (app.As(app.Cast.Kari), app.As(app.Cast.Bente));
        foreach (var visitor in new[] { kari, bente }) await visitor.Open(Address);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task It_is_told_on_its_page_and_counted_in_the_log()
    {
        Assert.Equal(HttpStatusCode.Found, (await Tells("40", "Annenhver uke holdt for oss.")).StatusCode);
        var page = WebUtility.HtmlDecode(await bente.Read(Address));
        foreach (var text in new[] { "Kongsberg", "40 av 100", "Annenhver uke holdt for oss." }) Assert.Contains(text, page, StringComparison.Ordinal);
        await Tells("70", "Nå er det hver uke.");
        page = WebUtility.HtmlDecode(await bente.Read(Address));
        Assert.Contains("70 av 100", page, StringComparison.Ordinal);
        Assert.DoesNotContain("40 av 100", page, StringComparison.Ordinal);
        Assert.Contains("1 prøvde det", await bente.Read($"/networks/{app.Cast.NyttBlikk.Id}/experiences"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("101", "Det gikk", "Skriv et tall fra 0 til 100.")]
    [InlineData("mange", "Det gikk", "")]
    [InlineData("40", "", "Skriv hva som skjedde.")]
    public async Task What_cannot_be_saved_is_said_and_kept(string degree, string happened, string sentence)
    {
        var answer = await kari.Submit(Address + "/trials", ("Trial.Degree", degree), ("Trial.Happened", happened), ("Trial.Adapted", "En fra natt"));
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        foreach (var text in new[] { sentence, "En fra natt", "En fast time" }) Assert.Contains(text, page, StringComparison.Ordinal);
        await using var db = app.Open();
        Assert.Empty(await db.Set<Trial>().ToListAsync());
    }

    [Fact]
    public async Task A_consultant_tries_nothing_and_what_is_withdrawn_takes_no_more()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await bente.Submit(Address + "/trials", ("Trial.Degree", 1), ("Trial.Happened", "Hei"))).StatusCode);
        await using (var db = app.Open())
        {
            var experience = await db.Experiences.Include(each => each.Versions).Include(each => each.Consents).SingleAsync();
            Assert.True(experience.Set(Reach.Municipality, new(app.Cast.Torstein.PersonId, Cast.Nome, NetworkRole.Participant), Cast.Day));
            await db.SaveChangesAsync();
        }
        Assert.Equal(HttpStatusCode.NotFound, (await Tells("40", "For sent")).StatusCode);
        Assert.DoesNotContain("En fast time", await kari.Read($"/networks/{app.Cast.NyttBlikk.Id}/experiences"), StringComparison.Ordinal);
    }

    private Task<HttpResponseMessage> Tells(string degree, string happened) => kari.Submit(Address + "/trials", ("Trial.Degree", degree), ("Trial.Happened", happened));
}
