using System.Net;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Activities;

/// <summary>What the hall sees: never a name, never a note that is not for everyone.</summary>
public sealed class StageTests
{
    public static TheoryData<string, string> PhasesAndViews
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var phase in new[] { "fordeling", "runde-1", "runde-2", "hjem", "closed" })
                foreach (var view in new[] { "Phase", "Code", "Wall", "Blank" }) all.Add(phase, view);
            return all;
        }
    }

    [Theory, MemberData(nameof(PhasesAndViews))]
    public async Task Nothing_leaks_to_the_stage(string phase, string view)
    {
        await using var app = await TestApp.Start();
        await app.GoesTo("runde-1");
        foreach (var cell in new[] { "ide", "innspill", "sporsmal", "stikkord" }) await app.Writes(app.Cast.Amina, cell, $"Hemmelig {cell}");
        await Goes(app, phase);
        await app.Press(app.Cast.Kari, "stage-view", ("view", view));
        var page = await app.As(app.Cast.Kari).Read(Stage(app));
        Assert.DoesNotContain("Hemmelig", page, StringComparison.Ordinal);
        foreach (var someone in new[] { app.Cast.Amina, app.Cast.Jonas, app.Cast.Solveig, app.Cast.Torstein, app.Cast.Marit })
        {
            Assert.DoesNotContain(someone.Name, page, StringComparison.Ordinal);
            Assert.DoesNotContain(someone.PersonId.ToString(), page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_note_its_municipality_puts_on_the_wall_is_there_without_a_name_and_is_counted()
    {
        await using var app = await TestApp.Start();
        await app.GoesTo("runde-1");
        var id = Guid.CreateVersion7();
        await app.Writes(app.As(app.Cast.Amina), id, new { cell = "ide", text = "Samme tre setninger" });
        await app.GoesTo("hjem");
        Assert.Equal(HttpStatusCode.OK, (await app.Writes(app.As(app.Cast.Jonas), Guid.CreateVersion7(), new { cell = "pa-veggen", about = id, choice = "yes" })).StatusCode);
        await app.Press(app.Cast.Kari, "stage-view", ("view", "Wall"));
        var page = await app.As(app.Cast.Kari).Read(Stage(app));
        Assert.Contains("Samme tre setninger", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Amina", page, StringComparison.Ordinal);
        Assert.Contains($"data-count-from=\"{Cast.Lier}\">1</b>", page, StringComparison.Ordinal);
        Assert.Contains("data-takes=\"ide:everyone innhosting:everyone\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_start_it_shows_the_way_in()
    {
        await using var app = await TestApp.Start();
        var code = app.Cast.Code.Code;
        Assert.Contains($"{code[..3]} {code[3..]}", await app.As(app.Cast.Bente).Read(Stage(app)), StringComparison.Ordinal);
    }

    [Theory, InlineData("runde-1"), InlineData("hjem")]
    public async Task The_way_in_stays_in_the_corner(string phase)
    {
        await using var app = await TestApp.Start();
        await app.GoesTo(phase);
        Assert.Contains("stage__code", await app.As(app.Cast.Bente).Read(Stage(app)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_stage_is_opened_by_those_who_lead()
    {
        await using var app = await TestApp.Start();
        foreach (var someone in new[] { app.Cast.Amina, app.Cast.Per, app.Cast.Fremmed }) Assert.Equal(HttpStatusCode.NotFound, (await app.As(someone).Open(Stage(app))).StatusCode);
    }

    private static string Stage(TestApp app) => $"/activities/{app.Cast.Kafe.Id}/stage";

    private static async Task Goes(TestApp app, string phase)
    {
        if (phase is "closed") await app.Press(app.Cast.Kari, "closure");
        else await app.GoesTo(phase);
    }
}
