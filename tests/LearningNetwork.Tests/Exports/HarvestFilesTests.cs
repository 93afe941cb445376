using System.Net;
using LearningNetwork.Tests.Activities;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Exports;

/// <summary>Amina and Jonas (Lier) have been guests of Sandefjord; now they are home.</summary>
public sealed class HarvestFilesTests
{
    [Theory, EveryDatabase]
    public async Task A_municipality_takes_its_own_notes_home_as_text_and_as_a_table(string provider)
    {
        await using var app = await Home(provider);
        var amina = app.As(app.Cast.Amina);
        var text = await amina.Read(app.Harvest(".md"));
        Assert.Contains("## Fra Sandefjord", text);
        Assert.Contains(@"- Vis \*én\* helg — *Amina*", text);
        Assert.DoesNotContain("Til verten", text);
        var table = await amina.Read(app.Harvest(".csv"));
        Assert.Contains("\"Vis *én* helg\";\"Lier\";\"Amina\";\"Sandefjord\"", table);
        Assert.Contains("\"'=1+1\"", table);
    }

    [Fact]
    public async Task A_host_takes_the_input_home_and_sees_the_giver_by_municipality_only()
    {
        await using var app = await Home();
        var text = await app.As(app.Cast.Solveig).Read($"/activities/{app.Cast.Kafe.Id}/inputs/{Cast.Sandefjord}.md");
        Assert.Contains("- Til verten — *Lier*", text);
        Assert.DoesNotContain("Amina", text);
        Assert.DoesNotContain("helg", text);
    }

    [Fact]
    public async Task Nobody_else_finds_it_not_even_those_who_lead()
    {
        await using var app = await Home();
        foreach (var someone in new[] { app.Cast.Solveig, app.Cast.Kari, app.Cast.Bente, app.Cast.Fremmed, app.Cast.Per, app.Cast.Astrid })
            foreach (var kind in new[] { "", ".md", ".csv" })
                Assert.Equal(HttpStatusCode.NotFound, (await app.As(someone).Open(app.Harvest(kind))).StatusCode);
    }

    [Fact]
    public async Task The_page_shows_what_is_taken_on_first()
    {
        await using var app = await Home();
        var page = WebUtility.HtmlDecode(await app.As(app.Cast.Jonas).Read(app.Harvest("")));
        Assert.True(page.IndexOf("Vis *én* helg", StringComparison.Ordinal) < page.IndexOf("=1+1", StringComparison.Ordinal));
    }

    private static async Task<TestApp> Home(string provider = "Sqlite")
    {
        var app = await TestApp.Start(provider);
        await using var db = app.Open();
        await app.Cast.CafeGoesTo(db, "runde-1");
        var amina = app.As(app.Cast.Amina);
        var idea = Guid.CreateVersion7();
        await app.Writes(amina, Guid.CreateVersion7(), new { cell = "ide", text = "=1+1" });
        await app.Writes(amina, idea, new { cell = "ide", text = "Vis *én* helg" });
        await app.Writes(amina, Guid.CreateVersion7(), new { cell = "innspill", text = "Til verten" });
        await using var later = app.Open();
        await app.Cast.CafeGoesTo(later, "hjem");
        await app.Writes(app.As(app.Cast.Jonas), Guid.CreateVersion7(), new { cell = "tar-vi-videre", about = idea });
        return app;
    }
}

internal static class HarvestAddress
{
    public static string Harvest(this TestApp app, string kind) => $"/activities/{app.Cast.Kafe.Id}/harvests/{Cast.Lier}{kind}";
}
