using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Gatherings;

/// <summary>What the live line of a gathering tells, and whom.</summary>
public sealed class GatheringTopicTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task Who_leads_hears_that_somebody_came()
    {
        await using var app = await TestApp.Start();
        await using var kari = await Watching(app, app.Cast.Kari);
        await app.Joins(app.AsStranger());
        await kari.HearsRefresh();
    }

    [Fact]
    public async Task The_hall_is_not_disturbed_by_others_who_come_but_hears_when_something_begins()
    {
        await using var app = await TestApp.Start();
        await using var amina = await Watching(app, app.Cast.Amina);
        var before = After(await amina.Watch(Topic(app)));
        await app.Joins(app.AsStranger());
        Assert.False((await amina.Watch(Topic(app), before)).GetProperty("result").TryGetProperty("refresh", out _));
        await app.CafeBegins();
        await amina.HearsRefresh();
    }

    [Fact]
    public async Task Somebody_whose_municipality_is_put_right_hears_of_it_and_listens_anew()
    {
        await using var app = await TestApp.Start();
        await using var torstein = await Watching(app, app.Cast.Torstein);
        await app.Corrects(app.Cast.Kari, app.Cast.Torstein, new() { ["municipality"] = Cast.Lier });
        Assert.InRange(await torstein.UntilCut(), TimeSpan.Zero, Second);
    }

    [Fact]
    public async Task Who_only_gets_another_role_keeps_the_line_and_fetches_the_page_anew()
    {
        await using var app = await TestApp.Start();
        await using var torstein = await Watching(app, app.Cast.Torstein);
        await app.Corrects(app.Cast.Kari, app.Cast.Torstein, new() { ["role"] = "Volunteer" });
        await torstein.HearsRefresh();
    }

    [Fact]
    public async Task A_removed_persons_line_is_cut_at_once_and_opens_nothing_again()
    {
        await using var app = await TestApp.Start();
        await using var torstein = await Watching(app, app.Cast.Torstein);
        await app.Excludes(app.Cast.Torstein);
        Assert.InRange(await torstein.UntilCut(), TimeSpan.Zero, Second);
        await using var again = await Line.Of(app, app.Cast.Torstein);
        foreach (var topic in new[] { Topic(app), $"activity:{app.Cast.Kafe.Id}" }) Assert.True((await again.Watch(topic)).TryGetProperty("error", out _));
    }

    [Fact]
    public async Task Others_keep_their_lines()
    {
        await using var app = await TestApp.Start();
        await using var amina = await Watching(app, app.Cast.Amina);
        await app.Excludes(app.Cast.Torstein);
        Assert.True((await amina.Watch(Topic(app))).TryGetProperty("result", out _));
    }

    [Fact]
    public async Task Who_was_away_when_something_began_is_told_to_fetch_the_page_anew()
    {
        await using var app = await TestApp.Start();
        await using var amina = await Line.Of(app, app.Cast.Amina);
        var before = After(await amina.Watch(Topic(app)));
        await app.CafeBegins();
        Assert.True((await amina.Watch(Topic(app), before)).GetProperty("result").GetProperty("refresh").GetBoolean());
    }

    [Fact]
    public async Task Strangers_and_those_who_were_removed_hear_nothing()
    {
        await using var app = await TestApp.Start();
        foreach (var someone in new[] { app.Cast.Per, app.Cast.Fremmed })
        {
            await using var line = await Line.Of(app, someone);
            Assert.True((await line.Watch(Topic(app))).TryGetProperty("error", out _));
        }
    }

    private static string Topic(TestApp app) => $"gathering:{app.Cast.Samling5.Id}";
    private static long After(System.Text.Json.JsonElement answer) => answer.GetProperty("result").GetProperty("to").GetInt64();

    private static async Task<Line> Watching(TestApp app, Someone someone)
    {
        var line = await Line.Of(app, someone);
        await line.Watch(Topic(app));
        return line;
    }
}
