using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using LearningNetwork.Activities;
using LearningNetwork.Gatherings;
using LearningNetwork.Tests.Activities;
using LearningNetwork.Tests.Gatherings;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Tests.Faults;

/// <summary>The database is locked for longer than anybody waits, or the disk is full. Nothing is lost, and everybody gets a sentence.</summary>
public sealed class StorageTests
{
    private const string Sentence = "Vi får ikke lagret akkurat nå";

    [Fact]
    public async Task While_the_database_is_locked_a_note_gets_a_sentence_and_a_time_and_goes_through_by_itself_afterwards()
    {
        await using var app = await InRound1();
        var (amina, id) = (await app.Ready(app.Cast.Amina), Guid.CreateVersion7());
        await using (await HeldDatabase.Of(app))
        {
            var put = amina.Put(app.Address(id), new { cell = "ide", text = "Tas med hjem" });
            Assert.Contains("Runde 1", await app.As(app.Cast.Jonas).Read($"/activities/{app.Cast.Kafe.Id}"));
            await SaysNotNow(await put);
        }
        Assert.Equal(0, await Notes(app));
        Assert.Equal(HttpStatusCode.OK, (await amina.Put(app.Address(id), new { cell = "ide", text = "Tas med hjem" })).StatusCode);
        Assert.Equal(1, await Notes(app));
    }

    [Fact]
    public async Task While_the_database_is_locked_those_who_join_write_in_a_form_or_lead_get_a_page_that_says_so()
    {
        await using var app = await InRound1();
        var (stranger, amina, kari) = (app.AsStranger(), await app.Ready(app.Cast.Amina), await app.Ready(app.Cast.Kari));
        await stranger.Open($"/bli-med?code={app.Cast.Code.Code}");
        foreach (var browser in new[] { stranger, amina, kari }) browser.AsksForPages();
        await using (await HeldDatabase.Of(app))
        {
            var join = stranger.Post("/bli-med", Joining.Form(app));
            var note = app.Send(amina, "contributions", ("cell", "ide"), ("text", "Uten skript"), ("phase", "runde-1"));
            var phase = app.Send(kari, "phase", ("from", 1), ("to", "next"));
            foreach (var answer in await Task.WhenAll(join, note, phase)) await IsPageThatSaysSo(answer);
        }
        await using var db = app.Open();
        Assert.Equal((0, 1, 6), (await Notes(app), (await app.Cafe()).PhaseIndex, await db.Attendances.CountAsync()));
        Assert.Equal(HttpStatusCode.Redirect, (await stranger.Post("/bli-med", Joining.Form(app))).StatusCode);
    }

    [Fact]
    public async Task While_the_disk_is_full_nothing_is_half_written_and_when_there_is_room_the_same_note_goes_through()
    {
        var disk = new SmallDisk();
        await using var app = await TestApp.Start(services => services.AddSingleton<ISaveChangesInterceptor>(disk));
        await app.GoesTo("runde-1");
        var (amina, body) = (await app.Ready(app.Cast.Amina), new { cell = "ide", text = new string('å', 1000) });
        disk.IsFull = true;
        var refused = await FirstRefused(app, amina, body);
        await NothingHalf(app, refused);
        Assert.Contains("Runde 1", await app.As(app.Cast.Jonas).Read($"/activities/{app.Cast.Kafe.Id}"));
        disk.IsFull = false;
        Assert.Equal(HttpStatusCode.OK, (await amina.Put(app.Address(refused), body)).StatusCode);
    }

    private static async Task<Guid> FirstRefused(TestApp app, Visitor writer, object body)
    {
        for (var note = 0; note < 100; note++)
        {
            var id = Guid.CreateVersion7();
            using var put = await writer.Put(app.Address(id), body);
            if (put.StatusCode is HttpStatusCode.OK) continue;
            await SaysNotNow(put);
            return id;
        }
        throw new InvalidOperationException("The disk never became full.");
    }

    private static async Task SaysNotNow(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 30);
        Assert.StartsWith(Sentence, (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    private static async Task IsPageThatSaysSo(HttpResponseMessage answer)
    {
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "text/html"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.Contains(Sentence, page);
        Assert.DoesNotContain("Sqlite", page);
    }

    /// <summary>No row, and no revision spent on it.</summary>
    private static async Task NothingHalf(TestApp app, Guid refused)
    {
        await using var db = app.Open();
        Assert.False(await db.Contributions.AnyAsync(row => row.Id == refused));
        Assert.Equal(await db.Contributions.CountAsync(), await db.Activities.Select(each => each.Revision).SingleAsync());
    }

    private static async Task<int> Notes(TestApp app)
    {
        await using var db = app.Open();
        return await db.Contributions.CountAsync();
    }

    private static async Task<TestApp> InRound1()
    {
        var app = await TestApp.Start();
        await app.GoesTo("runde-1");
        return app;
    }
}
