using System.Net;
using LearningNetwork.Activities;
using LearningNetwork.Exports;
using LearningNetwork.Exports.LogBooks;
using LearningNetwork.Methods;
using LearningNetwork.Platform.Data;
using LearningNetwork.Tests.Activities;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Exports.LogBooks;

/// <summary>Gathering 5 writes its log book: Kari keeps it, those who are there comment, and everybody it is open to reads the same.</summary>
public sealed class LogBookPagesTests : IAsyncLifetime
{
    private TestApp app = null!;
    private Visitor kari = null!;
    private Guid shared;

    private Cast Cast => app.Cast;
    private string Gathering => $"/gatherings/{Cast.Samling5.Id}";
    private string Page => $"{Gathering}/log-book";

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        await using (var db = app.Open()) await Cast.CafeGoesTo(db, "runde-1");
        var amina = app.As(Cast.Amina);
        await app.Writes(amina, shared = Guid.CreateVersion7(), new { cell = "ide", text = "Delt med alle" });
        await app.Writes(amina, Guid.CreateVersion7(), new { cell = "ide", text = "Bare hjemme" });
        await app.Writes(amina, Guid.CreateVersion7(), new { cell = "innspill", text = "Bare til verten" });
        await using (var db = app.Open()) await Cast.CafeGoesTo(db, "hjem");
        await app.Writes(app.As(Cast.Jonas), Guid.CreateVersion7(), new { cell = "pa-veggen", about = shared });
        kari = app.As(Cast.Kari);
        await kari.Open(Gathering);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task Everybody_reads_the_same_and_nobody_what_is_for_fewer()
    {
        foreach (var someone in new[] { Cast.Kari, Cast.Bente, Cast.Ingrid, Cast.Amina, Cast.Jonas, Cast.Solveig, Cast.Marit })
            foreach (var kind in new[] { "", ".md" })
            {
                var text = WebUtility.HtmlDecode(await app.As(someone).Read(Page + kind));
                Assert.Contains("Delt med alle", text, StringComparison.Ordinal);
                foreach (var secret in new[] { "Bare hjemme", "Bare til verten", "Amina" }) Assert.DoesNotContain(secret, text, StringComparison.Ordinal);
            }
        foreach (var other in new[] { Cast.Fremmed, Cast.Per, Cast.Astrid })
            foreach (var kind in new[] { "", ".md", ".docx" }) Assert.Equal(HttpStatusCode.NotFound, (await app.As(other).Open(Page + kind)).StatusCode);
    }

    [Fact]
    public async Task A_long_activity_shows_its_first_answers_and_leads_to_all_of_them()
    {
        await using (var db = app.Open())
        {
            for (var number = 1; number <= LogBookPart.MostAtOnce + 1; number++) db.Add(new Contribution { Id = Guid.CreateVersion7(), ActivityId = Cast.Kafe.Id, Cell = "ide", Phase = "runde-1", PersonId = Cast.Jonas.PersonId, MunicipalityNumber = Cast.Lier, Text = $"Svar nummer {number}.", RaisedTo = Audience.Everyone, CreatedAt = Cast.Day.AddMinutes(number), SavedAt = Cast.Day, Revision = 100 + number });
            (await db.Activities.FirstAsync(each => each.Id == Cast.Kafe.Id)).Revision += 200;
            await db.SaveChangesAsync();
        }
        var last = $"Svar nummer {LogBookPart.MostAtOnce + 1}.";
        Assert.DoesNotContain(last, await kari.Read(Page), StringComparison.Ordinal);
        Assert.Contains("Se 2 svar til", await kari.Read(Page), StringComparison.Ordinal);
        Assert.Contains(last, await kari.Read($"{Page}?activity={Cast.Kafe.Id}"), StringComparison.Ordinal);
        Assert.Contains($"Svar nummer {LogBookPart.MostAtOnce + 1}", await kari.Read(Page + ".md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_tells_who_was_there_by_role_and_by_no_name()
    {
        var text = WebUtility.HtmlDecode(await kari.Read(Page));
        Assert.Contains("Hvem var her (5)", text, StringComparison.Ordinal);
        Assert.Contains("Hovedtillitsvalgt", text, StringComparison.Ordinal);
        foreach (var name in new[] { "Solveig", "Torstein", "Marit" }) Assert.DoesNotContain(name, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_who_lead_add_and_edit_and_others_comment()
    {
        var entry = await Adds("Vi ble enige om én dag i uka", LogBookKind.Decision);
        Assert.Contains("Beslutning", await app.As(Cast.Marit).Read(Page), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await kari.Submit($"{Page}/entries/{entry}", ("Form.Day", Day), ("Form.Kind", LogBookKind.Decision), ("Form.Number", 1), ("Form.Text", "Vi ble enige om to dager"))).StatusCode);
        var marit = app.As(Cast.Marit);
        await marit.Open(Page);
        await marit.Submit($"{Page}/entries/{entry}/comments", ("Text", "Det gjelder fra mai"));
        var text = WebUtility.HtmlDecode(await app.As(Cast.Ingrid).Read(Page));
        Assert.Contains("to dager", text, StringComparison.Ordinal);
        Assert.Contains("Det gjelder fra mai", text, StringComparison.Ordinal);
        Assert.DoesNotContain("én dag", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_is_a_recorder_keeps_the_book_as_long_as_they_are()
    {
        var marit = app.As(Cast.Marit);
        await marit.Open(Page);
        Assert.Equal(HttpStatusCode.NotFound, (await marit.Open($"{Page}/entries/new?day={Day}")).StatusCode);
        await Is(duty => { });
        Assert.Equal(HttpStatusCode.OK, (await marit.Open($"{Page}/entries/new?day={Day}")).StatusCode);
        await Is(duty => duty.EndedAt = Cast.Day);
        Assert.Equal(HttpStatusCode.NotFound, (await marit.Submit($"{Page}/entries", ("Form.Day", Day), ("Form.Text", "For sent"))).StatusCode);

        async Task Is(Action<Duty> change)
        {
            await using var db = app.Open();
            var duty = await db.Set<Duty>().FirstOrDefaultAsync() ?? db.Add(new Duty { ActivityId = Cast.Kafe.Id, TableId = Cast.RingerikesTable.Id, PersonId = Cast.Marit.PersonId, Role = GroupRole.Recorder, At = Cast.Day }).Entity;
            change(duty);
            await db.SaveChangesAsync();
        }
    }

    [Fact]
    public async Task Those_who_may_not_are_refused()
    {
        var entry = await Adds("Vi ble enige");
        foreach (var other in new[] { Cast.Marit, Cast.Ingrid, Cast.Fremmed })
        {
            var visitor = app.As(other);
            await visitor.Open(other == Cast.Fremmed ? "/networks" : Page);
            foreach (var path in new[] { $"{Page}/entries/{entry}", $"{Page}/entries/{entry}/removal", $"{Page}/entries", $"{Page}/versions" })
                Assert.Equal(HttpStatusCode.NotFound, (await visitor.Submit(path, ("Form.Day", Day), ("Form.Number", 1), ("Form.Text", "Nei"))).StatusCode);
        }
        var ingrid = app.As(Cast.Ingrid);
        await ingrid.Open(Page);
        Assert.Equal(HttpStatusCode.NotFound, (await ingrid.Submit($"{Page}/entries/{entry}/comments", ("Text", "Jeg var ikke der"))).StatusCode);
    }

    [Fact]
    public async Task Of_two_who_edit_at_once_the_second_keeps_what_they_typed_beside_what_stands_there()
    {
        var entry = await Adds("Først");
        await kari.Submit($"{Page}/entries/{entry}", ("Form.Day", Day), ("Form.Number", 1), ("Form.Text", "Den andres ord"));
        var answer = await kari.Submit($"{Page}/entries/{entry}", ("Form.Day", Day), ("Form.Number", 1), ("Form.Text", "Mine ord"));
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Den andres ord", page, StringComparison.Ordinal);
        Assert.Contains("Mine ord", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Skriv noe først.")]
    [InlineData(LogBookEntry.TextLength + 1, "Teksten kan ha høyst")]
    public async Task A_text_that_cannot_be_kept_is_refused_in_words_and_stays(object typed, string sentence)
    {
        var answer = await kari.Submit($"{Page}/entries", ("Form.Day", Day), ("Form.Text", typed is int length ? new string('å', length) : typed));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(sentence, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_frozen_version_keeps_what_stood_there_and_loses_what_is_taken_away()
    {
        var entry = await Adds("Første ord");
        await kari.Submit($"{Page}/versions");
        await kari.Submit($"{Page}/entries/{entry}", ("Form.Day", Day), ("Form.Number", 1), ("Form.Text", "Senere ord"));
        var frozen = WebUtility.HtmlDecode(await kari.Read($"{Page}?version=1"));
        Assert.Contains("Første ord", frozen, StringComparison.Ordinal);
        Assert.DoesNotContain("Senere ord", frozen, StringComparison.Ordinal);
        Assert.DoesNotContain("/entries/new", frozen, StringComparison.Ordinal);
        var amina = app.As(Cast.Amina);
        await amina.Open($"/activities/{Cast.Kafe.Id}");
        await amina.Delete($"/activities/{Cast.Kafe.Id}/contributions/{shared}");
        frozen = WebUtility.HtmlDecode(await kari.Read($"{Page}?version=1"));
        Assert.DoesNotContain("Delt med alle", frozen, StringComparison.Ordinal);
        Assert.Contains("1 svar er fjernet", frozen, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await kari.Open($"{Page}?version=2")).StatusCode);
    }

    [Fact]
    public async Task It_is_a_word_file_too()
    {
        await Adds("Vi ble **helt** enige");
        Assert.Equal(WordFile.ContentType, (await kari.Open(Page + ".docx")).Content.Headers.ContentType!.MediaType);
        Assert.Contains("Vi ble helt enige", await kari.Read(Page + ".md"), StringComparison.Ordinal);
    }

    private Guid Day => Cast.Samling5.Days[0].Id;

    private async Task<Guid> Adds(string text, LogBookKind kind = LogBookKind.Story)
    {
        Assert.Equal(HttpStatusCode.Found, (await kari.Submit($"{Page}/entries", ("Form.Day", Day), ("Form.Activity", Cast.Kafe.Id), ("Form.Kind", kind), ("Form.Text", text))).StatusCode);
        await using var db = app.Open();
        return await db.LogBookEntries.Select(each => each.Id).SingleAsync();
    }
}
