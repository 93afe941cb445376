using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Activities;

/// <summary>What reaches a line, and what must not. Amina (Lier) writes in round 1 as Sandefjord's guest.</summary>
public sealed class LiveTests
{
    [Theory, EveryDatabase]
    public async Task A_question_reaches_the_host_ready_to_show(string provider)
    {
        await using var app = await InRound1(provider);
        await using var host = await Line.Of(app, app.Cast.Solveig);
        await host.Watch(app.Topic(), 0);
        await app.Writes(app.Cast.Amina, "sporsmal", "Hvordan fikk dere med politikerne?");
        var delta = await host.HearsChange();
        var change = delta.GetProperty("changes")[0];
        Assert.Equal("sporsmal", change.GetProperty("cell").GetString());
        Assert.Contains($"data-id=\"{change.GetProperty("id").GetGuid()}\"", change.GetProperty("html").GetString());
        Assert.Contains("Hvordan fikk dere med politikerne?", change.GetProperty("html").GetString());
        Assert.DoesNotContain("Amina", change.GetRawText());
        Assert.Equal((0, 1), (delta.GetProperty("from").GetInt64(), delta.GetProperty("to").GetInt64()));
    }

    [Fact]
    public async Task A_private_idea_reaches_nobody_but_its_writer()
    {
        await using var app = await InRound1();
        await using var host = await Line.Of(app, app.Cast.Solveig);
        await using var neighbour = await Line.Of(app, app.Cast.Torstein);
        await using var leader = await Line.Of(app, app.Cast.Kari);
        await using var colleague = await Line.Of(app, app.Cast.Jonas);
        await using var amina = await Line.Of(app, app.Cast.Amina);
        foreach (var line in new[] { host, neighbour, leader, colleague, amina }) await line.Watch(app.Topic(), 0);
        await app.Writes(app.Cast.Amina, "ide", "Hemmelig");
        Assert.Contains("Hemmelig", (await amina.HearsChange()).ToString());
        // What comes after is heard, and is the first thing heard: the idea did not pass by.
        await app.Writes(app.Cast.Amina, "sporsmal", "Åpent");
        foreach (var line in new[] { host, neighbour }) Assert.DoesNotContain("Hemmelig", (await line.HearsChange()).ToString());
        await Moves(app, "runde-2");
        foreach (var line in new[] { leader, colleague }) await line.HearsRefresh();
        foreach (var line in new[] { leader, colleague }) Assert.DoesNotContain("Hemmelig", (await line.Watch(app.Topic(), 0)).ToString());
    }

    [Fact]
    public async Task Each_audience_has_a_row_of_revisions_of_its_own_so_that_a_busy_one_hides_no_gap()
    {
        await using var app = await InRound1();
        await using var host = await Line.Of(app, app.Cast.Solveig);
        await host.Watch(app.Topic(), 0);
        await app.Writes(app.Cast.Amina, "sporsmal", "Først");
        Assert.Equal(1, (await host.HearsChange("recipient")).GetProperty("to").GetInt64());
        await app.Writes(app.Cast.Amina, "ide", "Ikke for verten");
        await app.Writes(app.Cast.Amina, "innspill", "Så");
        var delta = await host.HearsChange("recipient");
        Assert.Equal((1, 3), (delta.GetProperty("from").GetInt64(), delta.GetProperty("to").GetInt64()));
    }

    [Fact]
    public async Task One_who_comes_back_is_told_what_was_missed()
    {
        await using var app = await InRound1();
        await app.Writes(app.Cast.Amina, "sporsmal", "Én");
        await app.Writes(app.Cast.Amina, "sporsmal", "To");
        await using var host = await Line.Of(app, app.Cast.Solveig);
        var missed = (await host.Watch(app.Topic(), 1)).GetProperty("result");
        Assert.Equal((1, 2, 1), (missed.GetProperty("from").GetInt64(), missed.GetProperty("to").GetInt64(), missed.GetProperty("changes").GetArrayLength()));
        Assert.Contains("To", missed.GetProperty("changes")[0].GetProperty("html").GetString());
    }

    [Fact]
    public async Task A_revision_from_the_future_is_answered_with_a_refresh()
    {
        await using var app = await InRound1();
        await using var host = await Line.Of(app, app.Cast.Solveig);
        Assert.True((await host.Watch(app.Topic(), 99)).GetProperty("result").GetProperty("refresh").GetBoolean());
    }

    [Fact]
    public async Task A_phase_that_began_while_the_page_was_on_its_way_is_not_missed()
    {
        await using var app = await InRound1();
        await using var amina = await Line.Of(app, app.Cast.Amina);
        var made = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
        await Moves(app, "runde-2");
        Assert.True((await amina.Watch(app.Topic("layout"), made)).GetProperty("result").GetProperty("refresh").GetBoolean());
        var later = DateTimeOffset.UtcNow.AddSeconds(1).ToUnixTimeMilliseconds();
        Assert.False((await amina.Watch(app.Topic("layout"), later)).GetProperty("result").TryGetProperty("refresh", out _));
    }

    [Fact]
    public async Task A_deleted_note_is_gone_from_those_who_had_it()
    {
        await using var app = await InRound1();
        await using var host = await Line.Of(app, app.Cast.Solveig);
        await host.Watch(app.Topic(), 0);
        var (amina, id) = (app.As(app.Cast.Amina), Guid.CreateVersion7());
        await app.Writes(amina, id, new { cell = "sporsmal", text = "Angrer" });
        await host.HearsChange("recipient");
        await amina.Delete(app.Address(id));
        Assert.Equal(id, (await host.HearsChange("recipient")).GetProperty("gone")[0].GetGuid());
    }

    [Fact]
    public async Task A_mark_shows_on_the_note_it_is_about()
    {
        await using var app = await InRound1();
        var id = Guid.CreateVersion7();
        await app.Writes(app.As(app.Cast.Amina), id, new { cell = "sporsmal", text = "Hvordan?" });
        await using var amina = await Line.Of(app, app.Cast.Amina);
        await amina.Watch(app.Topic(), 1);
        await app.Writes(app.As(app.Cast.Solveig), Guid.CreateVersion7(), new { cell = "besvart", about = id });
        Assert.Contains("Besvart", (await amina.HearsChange()).GetProperty("changes")[0].GetProperty("html").GetString());
    }

    [Fact]
    public async Task Two_who_tick_the_same_note_tick_once_and_either_can_take_it_back()
    {
        await using var app = await InRound1();
        var idea = Guid.CreateVersion7();
        await app.Writes(app.As(app.Cast.Amina), idea, new { cell = "ide", text = "Idé" });
        await Moves(app, "hjem");
        await app.Writes(app.As(app.Cast.Amina), Guid.CreateVersion7(), new { cell = "tar-vi-videre", about = idea });
        await app.Writes(app.As(app.Cast.Jonas), Guid.CreateVersion7(), new { cell = "tar-vi-videre", about = idea });
        Assert.Contains("data-picked", await app.As(app.Cast.Amina).Read($"/activities/{app.Cast.Kafe.Id}"));
        await app.Writes(app.As(app.Cast.Jonas), Guid.CreateVersion7(), new { cell = "tar-vi-videre", about = idea, choice = "no" });
        Assert.DoesNotContain("data-picked", await app.As(app.Cast.Amina).Read($"/activities/{app.Cast.Kafe.Id}"));
    }

    [Fact]
    public async Task A_note_put_on_the_wall_reaches_the_stage_and_leaves_it_again()
    {
        await using var app = await InRound1();
        var idea = Guid.CreateVersion7();
        await app.Writes(app.As(app.Cast.Amina), idea, new { cell = "ide", text = "På veggen" });
        await Moves(app, "hjem");
        await using var stage = await Line.Of(app, app.Cast.Kari);
        await stage.Watch(app.Topic("stage"), 1);
        await app.Writes(app.As(app.Cast.Jonas), Guid.CreateVersion7(), new { cell = "pa-veggen", about = idea });
        Assert.Contains("På veggen", (await stage.HearsChange()).ToString());
        await app.Writes(app.As(app.Cast.Amina), Guid.CreateVersion7(), new { cell = "pa-veggen", about = idea, choice = "no" });
        Assert.Equal(idea, (await stage.HearsChange()).GetProperty("gone")[0].GetGuid());
    }

    [Fact]
    public async Task Those_who_were_removed_lead_elsewhere_or_only_attend_are_told_that_it_is_not_there()
    {
        await using var app = await InRound1();
        foreach (var (someone, topic) in new[] { (app.Cast.Per, "activity"), (app.Cast.Fremmed, "activity"), (app.Cast.Fremmed, "stage"), (app.Cast.Amina, "stage"), (app.Cast.Amina, "finnes-ikke") })
        {
            await using var line = await Line.Of(app, someone);
            Assert.Contains("404", (await line.Watch(app.Topic(topic), 0)).GetProperty("error").GetString());
        }
    }

    private static async Task<TestApp> InRound1(string provider = "Sqlite")
    {
        var app = await TestApp.Start(provider);
        await Moves(app, "runde-1");
        return app;
    }

    private static async Task Moves(TestApp app, string phase)
    {
        await using var db = app.Open();
        await app.Cast.CafeGoesTo(db, phase);
    }
}
