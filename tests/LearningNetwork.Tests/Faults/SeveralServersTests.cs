using System.Net;
using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Live;
using LearningNetwork.Platform.Servers;
using LearningNetwork.Tests.Accounts;
using LearningNetwork.Tests.Activities;
using LearningNetwork.Tests.Gatherings;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LearningNetwork.Tests.Faults;

/// <summary>Two servers on one database: what is done at A is seen at B. Amina (Lier) is Sandefjord's guest in round 1.</summary>
[Collection(Faults.Name)]
public sealed class SeveralServersTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Theory, EveryDatabase]
    public async Task A_note_that_is_saved_at_one_is_on_a_phone_at_the_other_within_a_second(string provider)
    {
        await using var servers = await TwoServers.Open(provider);
        await using var host = await Listening(servers.B, servers.B.Cast.Solveig);
        Assert.Equal(HttpStatusCode.OK, (await servers.A.Writes(servers.A.Cast.Amina, "sporsmal", "Fra den andre")).StatusCode);
        Assert.Contains("Fra den andre", (await host.HearsChange("recipient").WaitAsync(Second)).ToString());
    }

    [Theory, EveryDatabase]
    public async Task A_phase_that_begins_at_one_is_told_at_the_other_with_its_clock_and_the_page_there_shows_it(string provider)
    {
        await using var servers = await TwoServers.Open(provider);
        await using var near = await Listening(servers.A, servers.A.Cast.Amina);
        await using var far = await Listening(servers.B, servers.B.Cast.Amina);
        var before = await servers.B.As(servers.B.Cast.Amina).Read($"/activities/{servers.B.Cast.Kafe.Id}");
        await servers.A.GoesTo("runde-2");
        Assert.Equal(await near.HearsRefresh(), await far.HearsRefresh().WaitAsync(Second));
        var after = await servers.B.As(servers.B.Cast.Amina).Read($"/activities/{servers.B.Cast.Kafe.Id}");
        Assert.DoesNotContain("data-phase=\"runde-2\"", before);
        Assert.Contains("data-phase=\"runde-2\"", after);
    }

    [Fact]
    public async Task Only_those_it_is_for_are_told()
    {
        await using var servers = await TwoServers.Open("Sqlite");
        var topic = $"gathering:{servers.B.Cast.Samling5.Id}";
        await using var kari = await Listening(servers.B, servers.B.Cast.Kari, topic);
        await using var amina = await Listening(servers.B, servers.B.Cast.Amina, topic);
        var before = servers.B.Services.GetRequiredService<Signals>().Now;
        await servers.A.Joins(servers.A.AsStranger());
        await kari.HearsRefresh().WaitAsync(Second);
        Assert.False((await amina.Watch(topic, before)).GetProperty("result").TryGetProperty("refresh", out _));
    }

    [Theory, EveryDatabase]
    public async Task Somebody_removed_at_one_is_cut_at_the_other_and_not_let_in_again(string provider)
    {
        await using var servers = await TwoServers.Open(provider);
        var (app, phone) = (servers.B, servers.B.As(servers.B.Cast.Amina));
        Assert.Equal(HttpStatusCode.OK, (await phone.Open($"/activities/{app.Cast.Kafe.Id}")).StatusCode);
        await using var line = await Listening(app, app.Cast.Amina);
        var cut = line.UntilCut();
        await servers.A.Excludes(servers.A.Cast.Amina);
        await cut.WaitAsync(Second);
        await using var again = await Line.Of(app, app.Cast.Amina);
        Assert.Contains("404", (await again.Watch(app.Topic())).GetProperty("error").GetString());
        Assert.Equal(HttpStatusCode.NotFound, (await phone.Put(app.Address(Guid.CreateVersion7()), new { cell = "ide", text = "Etterpå" })).StatusCode);
    }

    [Fact]
    public async Task A_password_that_is_changed_at_one_cuts_the_lines_at_the_other()
    {
        await using var servers = await TwoServers.Open("Sqlite");
        await servers.A.GiveAccount(servers.A.Cast.Kari);
        var kari = servers.A.As(servers.A.Cast.Kari);
        await using var line = await Listening(servers.B, servers.B.Cast.Kari);
        await kari.Open("/password");
        var cut = line.UntilCut();
        await kari.Post("/password", new() { ["Old"] = Signing.Password, ["New"] = "et nytt og langt passord" });
        await cut.WaitAsync(Second);
    }

    [Fact]
    public async Task A_phone_that_is_signed_out_at_one_is_nobody_at_the_other()
    {
        await using var servers = await TwoServers.Open("Sqlite");
        var (near, far) = (servers.A.As(servers.A.Cast.Amina), servers.B.As(servers.B.Cast.Amina));
        foreach (var phone in new[] { near, far }) Assert.Equal(HttpStatusCode.OK, (await phone.Open($"/activities/{servers.A.Cast.Kafe.Id}")).StatusCode);
        await near.Post("/sign-out", []);
        await Until("the phone is nobody", async () => (await far.Open($"/activities/{servers.A.Cast.Kafe.Id}")).StatusCode is not HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_name_that_is_put_right_at_one_is_right_on_the_pages_of_the_other()
    {
        await using var servers = await TwoServers.Open("Sqlite");
        await servers.A.Writes(servers.A.Cast.Amina, "ide", "Felles vaktplan");
        await servers.A.GoesTo("hjem");
        var jonas = servers.B.As(servers.B.Cast.Jonas);
        Assert.Contains("Amina,", await jonas.Read($"/activities/{servers.B.Cast.Kafe.Id}"));
        await servers.A.Corrects(servers.A.Cast.Kari, servers.A.Cast.Amina, new() { ["name"] = "Áminá" });
        await Until("the name is right", async () => (await jonas.Read($"/activities/{servers.B.Cast.Kafe.Id}")).Contains("Áminá", StringComparison.Ordinal));
    }

    [Theory, EveryDatabase]
    public async Task What_is_committed_in_another_order_than_it_was_numbered_is_not_lost(string provider)
    {
        await using var servers = await TwoServers.Open(provider);
        await using var kari = await Listening(servers.B, servers.B.Cast.Kari, "activity", "stage");
        await using NetworkDb first = servers.A.Open(), second = servers.A.Open();
        // SQLite has one writer at a time: there the numbers are given by hand.
        var late = provider == "Sqlite" ? null : await TwoServers.Tells(first, servers.B.Topic());
        await (await TwoServers.Tells(second, servers.B.Topic("stage"), id: late is null ? 1001 : 0)).CommitAsync();
        await kari.HearsRefresh("stage");
        await (late ?? await TwoServers.Tells(first, servers.B.Topic(), id: 1000)).CommitAsync();
        await kari.HearsRefresh("activity");
    }

    [Theory, EveryDatabase]
    public async Task A_database_that_does_not_answer_is_spoken_of_once_and_nothing_is_lost_meanwhile(string provider)
    {
        var (hiccup, log) = (new Hiccup(), new LogOf("ListensToOthers"));
        await using var servers = await TwoServers.Open(provider, services => services.AddSingleton<ISaveChangesInterceptor>(hiccup).AddSingleton<ILoggerProvider>(log));
        await using var host = await Listening(servers.B, servers.B.Cast.Solveig);
        hiccup.IsOn = true;
        await servers.A.Writes(servers.A.Cast.Amina, "sporsmal", "Imens");
        await Wait.Until("it has been asked in vain three times", () => hiccup.Times >= 3);
        Assert.Equal([LogLevel.Error], log.Said.Select(each => each.Level));
        hiccup.IsOn = false;
        Assert.Contains("Imens", (await host.HearsChange("recipient")).ToString());
        await Wait.Until("it says that it goes well again", () => log.Said.Count > 1);
        Assert.Equal([LogLevel.Error, LogLevel.Warning], log.Said.Select(each => each.Level));
    }

    [Fact]
    public async Task One_server_with_a_file_tells_nobody_and_asks_for_nothing()
    {
        await using var app = await TestApp.Start();
        await app.GoesTo("runde-1");
        await app.Writes(app.Cast.Amina, "ide", "Alene");
        await app.Excludes(app.Cast.Amina);
        await using var db = app.Open();
        Assert.Empty(await db.Signals.ToListAsync());
        Assert.DoesNotContain(app.Services.GetServices<IHostedService>(), each => each is ListensToOthers);
    }

    [Fact]
    public async Task The_keys_lie_where_all_servers_can_reach_them()
    {
        var keys = Directory.CreateTempSubdirectory("ln-keys-");
        await using (var app = await TestApp.Start("Sqlite", ("Servers:Keys", keys.FullName))) await app.As(app.Cast.Kari).Open("/");
        Assert.Single(keys.GetFiles("key-*.xml"));
        keys.Delete(recursive: true);
    }

    private static async Task<Line> Listening(TestApp app, Someone someone, params string[] topics)
    {
        var line = await Line.Of(app, someone);
        foreach (var topic in topics is [] ? ["activity"] : topics) await line.Watch(topic.Contains(':', StringComparison.Ordinal) ? topic : app.Topic(topic));
        return line;
    }

    /// <summary>Until it is so, and long before what is remembered is read anew by itself.</summary>
    private static async Task Until(string what, Func<Task<bool>> isSo)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        while (!await isSo()) Assert.True(watch.Elapsed < ShortMemory<string, string>.Life / 4, $"Waited in vain until {what}.");
    }
}
