using System.Net;
using LearningNetwork.Activities;
using LearningNetwork.Exports;
using LearningNetwork.Gatherings;
using LearningNetwork.Homework;
using LearningNetwork.Tests.Activities;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Exports;

/// <summary>Lier has been the guest of Sandefjord; each takes its own home, and nobody else's.</summary>
public sealed class TakeHomePagesTests : IAsyncLifetime
{
    private TestApp app = null!;

    private Cast Cast => app.Cast;
    private string Page => $"/gatherings/{Cast.Samling5.Id}/take-home";
    private string Short => $"/gatherings/{Cast.Samling5.Id}/digest";

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        await using (var db = app.Open()) await Cast.CafeGoesTo(db, "runde-1");
        var amina = app.As(Cast.Amina);
        await app.Writes(amina, Guid.CreateVersion7(), new { cell = "ide", text = "Vis én helg" });
        await app.Writes(amina, Guid.CreateVersion7(), new { cell = "innspill", text = "Ta med tillitsvalgte" });
        await app.Writes(amina, Guid.CreateVersion7(), new { cell = "sporsmal", text = "Hvordan gikk det?" });
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task What_we_said_goes_home_before_anything_is_closed()
    {
        await Home();
        var page = await Read(Cast.Jonas);
        Assert.Contains("Lier tar med hjem fra Samling 5", page, StringComparison.Ordinal);
        Assert.Contains("Vis én helg", page, StringComparison.Ordinal);
        Assert.Contains("Amina, ved bordet til Sandefjord", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Ta med tillitsvalgte", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_we_told_the_whole_hall_is_ours_too_and_nobody_elses()
    {
        Activity ahead;
        await using (var db = app.Open()) ahead = await Cast.Begins(db, "fremover-region", phase: 1);
        var amina = app.As(Cast.Amina);
        await amina.Open($"/activities/{ahead.Id}");
        Assert.Equal(HttpStatusCode.OK, (await amina.Put($"/activities/{ahead.Id}/contributions/{Guid.CreateVersion7()}", new { cell = "sammen", text = "Felles kurs i turnus" })).StatusCode);
        Assert.Contains("Felles kurs i turnus", await Read(Cast.Jonas), StringComparison.Ordinal);
        Assert.DoesNotContain("Felles kurs i turnus", await Read(Cast.Solveig), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_host_takes_the_input_home_with_who_gave_it_and_what_is_owed()
    {
        var page = await Read(Cast.Solveig);
        Assert.Contains("Innspill til oss", page, StringComparison.Ordinal);
        Assert.Contains("Ta med tillitsvalgte", page, StringComparison.Ordinal);
        Assert.Contains("Lier, Hovedtillitsvalgt", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Amina", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Vis én helg", page, StringComparison.Ordinal);
        var owed = page[page.IndexOf("Svar vi skylder", StringComparison.Ordinal)..page.IndexOf("Innspill til oss", StringComparison.Ordinal)];
        Assert.Contains("Hvordan gikk det?", owed, StringComparison.Ordinal);
        Assert.DoesNotContain("Ta med tillitsvalgte", owed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_municipality_that_has_written_nothing_is_told_so_and_offered_no_file()
    {
        var page = await Read(Cast.Marit);
        Assert.Contains("Her er ingenting ennå", page, StringComparison.Ordinal);
        Assert.DoesNotContain(".docx", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_a_word_file_and_text_too()
    {
        await Home();
        var jonas = app.As(Cast.Jonas);
        var word = await jonas.Open(Page + ".docx");
        Assert.Equal((HttpStatusCode.OK, WordFile.ContentType), (word.StatusCode, word.Content.Headers.ContentType!.MediaType));
        Assert.Equal("samling-5-3312.docx", word.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Contains("- Vis én helg — *Amina, ved bordet til Sandefjord*", await jonas.Read(Page + ".md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_gathering_of_the_network_is_told()
    {
        await using (var db = app.Open())
        {
            db.Add(new Gathering { NetworkId = Cast.NyttBlikk.Id, Number = 6, Title = "Samling 6", Venue = "Lier", CreatedAt = Cast.Day, Days = [new() { Date = new(2020, 4, 2) }] });
            db.Add(new Gathering { NetworkId = Cast.EtAnnet.Id, Number = 1, Title = "En annens", CreatedAt = Cast.Day, Days = [new() { Date = new(2020, 3, 2) }] });
            await db.SaveChangesAsync();
        }
        var page = await Read(Cast.Jonas);
        Assert.Contains("Samling 6", page, StringComparison.Ordinal);
        Assert.Contains("2. april 2020", page, StringComparison.Ordinal);
        Assert.DoesNotContain("En annens", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_municipalitys_own_homework_is_told_with_the_day_it_is_due()
    {
        await using (var db = app.Open())
        {
            db.Add(new Assignment { NetworkId = Cast.NyttBlikk.Id, PersonId = Cast.Kari.PersonId, CreatedAt = Cast.Day, Title = "Velg to mål", Text = "Høyst to.", Due = new(2020, 3, 1), Assigned = [new() { MunicipalityNumber = Cast.Lier }] });
            db.Add(new Assignment { NetworkId = Cast.NyttBlikk.Id, PersonId = Cast.Kari.PersonId, CreatedAt = Cast.Day, Title = "En annens lekse", Text = "Ikke Liers.", Due = new(2020, 3, 1), Assigned = [new() { MunicipalityNumber = Cast.Nome }] });
            await db.SaveChangesAsync();
        }
        var page = await Read(Cast.Jonas);
        Assert.Contains("Velg to mål", page, StringComparison.Ordinal);
        Assert.Contains("frist 1. mars 2020", page, StringComparison.Ordinal);
        Assert.DoesNotContain("En annens lekse", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_those_who_attend_for_a_municipality_have_one()
    {
        foreach (var kind in new[] { "", ".docx", ".md" })
        {
            foreach (var other in new[] { Cast.Kari, Cast.Bente, Cast.Ingrid, Cast.Per, Cast.Fremmed, Cast.Astrid }) Assert.Equal(HttpStatusCode.NotFound, (await app.As(other).Open(Page + kind)).StatusCode);
            Assert.Equal(HttpStatusCode.Found, (await app.AsStranger().Open(Page + kind)).StatusCode);
        }
    }

    [Fact]
    public async Task The_digest_holds_what_everyone_may_see_and_nothing_for_fewer()
    {
        await Home();
        foreach (var someone in new[] { Cast.Kari, Cast.Bente, Cast.Ingrid, Cast.Amina })
        {
            var page = WebUtility.HtmlDecode(await app.As(someone).Read(Short));
            Assert.Contains("Samling 5 i korte trekk", page, StringComparison.Ordinal);
            foreach (var secret in new[] { "Vis én helg", "Ta med tillitsvalgte", "Hvordan gikk det?" }) Assert.DoesNotContain(secret, page, StringComparison.Ordinal);
        }
        foreach (var kind in new[] { ".docx", ".md" })
        {
            Assert.Equal(HttpStatusCode.OK, (await app.As(Cast.Kari).Open(Short + kind)).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await app.As(Cast.Fremmed).Open(Short + kind)).StatusCode);
        }
    }

    [Fact]
    public async Task The_gathering_leads_to_it_those_who_have_one()
    {
        var gathering = $"/gatherings/{Cast.Samling5.Id}";
        Assert.Contains(Page, await app.As(Cast.Amina).Read(gathering), StringComparison.Ordinal);
        Assert.DoesNotContain(Page, await app.As(Cast.Kari).Read(gathering), StringComparison.Ordinal);
        Assert.Contains(Short, await app.As(Cast.Kari).Read(gathering), StringComparison.Ordinal);
    }

    private async Task Home()
    {
        await using var db = app.Open();
        await Cast.CafeGoesTo(db, "hjem");
    }

    private async Task<string> Read(Someone someone) => WebUtility.HtmlDecode(await app.As(someone).Read(Page));
}
