using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using LearningNetwork.Activities;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Tests.Activities;

public sealed class ContributionsTests
{
    [Theory, EveryDatabase]
    public async Task A_note_is_answered_with_its_revision_when_it_is_on_the_disk(string provider)
    {
        await using var app = await InRound1(provider);
        var answer = await app.Writes(app.Cast.Amina, "ide", "Samme tre setninger om hvorfor.");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var receipt = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(1, receipt.GetProperty("revision").GetInt64());
        await using var db = app.Open();
        Assert.Equal("Samme tre setninger om hvorfor.", (await db.Contributions.SingleAsync()).Text);
    }

    [Theory, EveryDatabase]
    public async Task A_note_sent_ten_times_is_one_row_and_ten_equal_answers(string provider)
    {
        await using var app = await InRound1(provider);
        var (amina, id) = (app.As(app.Cast.Amina), Guid.CreateVersion7());
        var answers = new List<string>();
        for (var i = 0; i < 10; i++) answers.Add(await (await app.Writes(amina, id, new { cell = "ide", text = "Én gang" })).Content.ReadAsStringAsync());
        Assert.Single(answers.Distinct());
        await using var db = app.Open();
        Assert.Equal(1, await db.Contributions.CountAsync());
    }

    [Theory, EveryDatabase]
    public async Task A_note_that_was_overtaken_on_its_way_to_the_disk_comes_after_those_that_passed_it(string provider)
    {
        await using var app = await InRound1(provider);
        var writer = app.Services.GetRequiredService<ContributionWriter>();
        foreach (var second in new[] { 3, 1, 2 }) await writer.Write(NoteBegun(app, Cast.Day.AddSeconds(second)));
        await using var db = app.Open();
        Assert.Equal([1, 2, 3], await db.Contributions.OrderBy(row => row.CreatedAt).Select(row => row.Revision).ToListAsync());
    }

    [Theory, EveryDatabase]
    public async Task Many_at_once_each_get_a_revision_of_their_own(string provider)
    {
        await using var app = await InRound1(provider);
        var amina = app.As(app.Cast.Amina);
        await amina.Open($"/activities/{app.Cast.Kafe.Id}");
        await Task.WhenAll(Enumerable.Range(0, 60).Select(i => amina.Put(app.Address(Guid.CreateVersion7()), new { cell = "ide", text = $"Idé {i}" })));
        await using var db = app.Open();
        Assert.Equal(Enumerable.Range(1, 60).Select(i => (long)i), await db.Contributions.OrderBy(row => row.Revision).Select(row => row.Revision).ToListAsync());
    }

    public static TheoryData<string, object, int> BadInput => new()
    {
        { "empty", new { cell = "ide", text = "" }, 400 },
        { "blank", new { cell = "ide", text = " \n\t " }, 400 },
        { "control characters", new { cell = "ide", text = "a\0b" }, 400 },
        { "100 kB", new { cell = "ide", text = new string('å', 100_000) }, 413 },
        { "a cell that is not there", new { cell = "finnes-ikke", text = "Hei" }, 400 },
        { "no cell", new { text = "Hei" }, 400 },
        { "a cell closed in this phase", new { cell = "innhosting", text = "Hei" }, 409 },
        { "a table the writer has not sat at", new { cell = "ide", text = "Hei", table = Guid.CreateVersion7() }, 400 },
        { "a mark on nothing", new { cell = "besvart", choice = "yes" }, 404 },
    };

    [Theory, MemberData(nameof(BadInput))]
    public async Task Bad_input_gets_a_clear_sentence_and_nothing_is_written(string what, object body, int status)
    {
        await using var app = await InRound1();
        var answer = await app.Writes(app.As(app.Cast.Amina), Guid.CreateVersion7(), body);
        Assert.Equal((what, status), (what, (int)answer.StatusCode));
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Matches("^[A-ZÆØÅ].{10,}[.]$", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString());
        await using var db = app.Open();
        Assert.Equal(0, await db.Contributions.CountAsync());
    }

    [Fact]
    public async Task A_body_cut_half_way_is_refused()
    {
        await using var app = await InRound1();
        var amina = app.As(app.Cast.Amina);
        await amina.Open($"/activities/{app.Cast.Kafe.Id}");
        var answer = await amina.Put(app.Address(Guid.CreateVersion7()), new StringContent("""{ "cell": "ide", "te""", Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Somebody_elses_id_is_not_there()
    {
        await using var app = await InRound1();
        var id = Guid.CreateVersion7();
        await app.Writes(app.As(app.Cast.Amina), id, new { cell = "ide", text = "Min" });
        var torstein = app.As(app.Cast.Torstein);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Writes(torstein, id, new { cell = "ide", text = "Din" })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await torstein.Delete(app.Address(id))).StatusCode);
        await using var db = app.Open();
        Assert.Equal("Min", (await db.Contributions.SingleAsync()).Text);
    }

    [Fact]
    public async Task An_edit_of_a_deleted_note_says_so_and_the_note_stays_deleted()
    {
        await using var app = await InRound1();
        var (amina, id) = (app.As(app.Cast.Amina), Guid.CreateVersion7());
        await app.Writes(amina, id, new { cell = "ide", text = "Først" });
        Assert.Equal(HttpStatusCode.OK, (await amina.Delete(app.Address(id))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await amina.Delete(app.Address(id))).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await app.Writes(amina, id, new { cell = "ide", text = "Så" })).StatusCode);
        await using var db = app.Open();
        var row = await db.Contributions.SingleAsync();
        Assert.True(row.IsRemoved);
        Assert.Null(row.Text);
    }

    [Fact]
    public async Task Strangers_and_those_who_were_removed_find_nothing()
    {
        await using var app = await InRound1();
        foreach (var someone in new[] { app.Cast.Per, app.Cast.Fremmed })
        {
            var visitor = app.As(someone);
            await visitor.Open("/language");
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open($"/activities/{app.Cast.Kafe.Id}")).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open($"/activities/{app.Cast.Kafe.Id}/since/0")).StatusCode);
        }
    }

    [Fact]
    public async Task A_note_without_the_antiforgery_token_is_refused()
    {
        await using var app = await InRound1();
        Assert.Equal(HttpStatusCode.BadRequest, (await app.As(app.Cast.Amina).Put(app.Address(Guid.CreateVersion7()), new { cell = "ide", text = "Hei" })).StatusCode);
    }

    [Fact]
    public async Task One_who_writes_faster_than_allowed_is_asked_to_wait_and_the_others_are_not()
    {
        await using var app = await TestApp.Start("Sqlite", ("Limits:WritesAtOnce", "5"), ("Limits:WritesPerSecond", "1"));
        await using var db = app.Open();
        await app.Cast.CafeGoesTo(db, "runde-1");
        var amina = app.As(app.Cast.Amina);
        await amina.Open($"/activities/{app.Cast.Kafe.Id}");
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => amina.Put(app.Address(Guid.CreateVersion7()), new { cell = "ide", text = "Fort" })));
        var refused = answers.First(answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.Equal("1", refused.Headers.RetryAfter?.ToString());
        Assert.Equal(HttpStatusCode.OK, (await app.Writes(app.Cast.Torstein, "ide", "Rolig")).StatusCode);
    }

    private static Contribution NoteBegun(TestApp app, DateTime at) =>
        new() { Id = Guid.CreateVersion7(), ActivityId = app.Cast.Kafe.Id, PersonId = app.Cast.Amina.PersonId, Cell = "ide", Phase = "runde-1", Text = "Overhalt", CreatedAt = at, SavedAt = at };

    private static async Task<TestApp> InRound1(string provider = "Sqlite")
    {
        var app = await TestApp.Start(provider);
        await using var db = app.Open();
        await app.Cast.CafeGoesTo(db, "runde-1");
        return app;
    }
}
