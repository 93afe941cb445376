using System.Net;
using LearningNetwork.Exports.LogBooks;
using LearningNetwork.Experiences;
using LearningNetwork.Platform.Data;
using LearningNetwork.Tests.Homework;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Exports.LogBooks;

/// <summary>Marit comments an entry; Kari, who keeps the book, is told, and says what became of it; Marit sees that.</summary>
public sealed class LogBookTalkPagesTests : IAsyncLifetime
{
    private TestApp app = null!;
    private Visitor kari = null!, marit = null!;
    private Guid entry, comment;

    private Cast Cast => app.Cast;
    private string Page => $"/gatherings/{Cast.Samling5.Id}/log-book";
    private string Comments => $"{Page}/entries/{entry}/comments";
    private string Replies => $"{Comments}/{comment}/replies";

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        (kari, marit) = (app.As(Cast.Kari), app.As(Cast.Marit));
        foreach (var visitor in new[] { kari, marit }) await visitor.Open(Page);
        await kari.Submit($"{Page}/entries", ("Form.Day", Cast.Samling5.Days[0].Id), ("Form.Text", "Vi ble enige om én dag"));
        await using (var db = app.Open()) entry = await db.LogBookEntries.Select(each => each.Id).SingleAsync();
        await marit.Submit(Comments, ("Text", "Fra når?"));
        await using (var db = app.Open()) comment = await db.Set<LogBookComment>().Select(each => each.Id).SingleAsync();
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task A_comment_waits_and_those_who_keep_the_book_are_led_to_it()
    {
        await kari.Reads(Page, "1 kommentar venter på svar", $"#kommentar-{comment}\"", $"id=\"kommentar-{comment}\"", "Venter på svar");
        await marit.Reads(Page, "Venter på svar");
        await marit.ReadsNothingOf(Page, "1 kommentar venter");
        await marit.Submit(Comments, ("Text", "Og til når?"));
        await kari.Reads(Page, "2 kommentarer venter på svar");
    }

    [Fact]
    public async Task An_answer_is_seen_by_everybody_who_sees_the_comment_and_waits_no_more()
    {
        var answered = await kari.Submit(Replies, ("Text", "Fra mai"), ("State", CommentState.Answered));
        Assert.EndsWith($"#kommentar-{comment}", answered.Headers.Location!.ToString(), StringComparison.Ordinal);
        foreach (var reader in new[] { marit, kari, app.As(Cast.Ingrid), app.As(Cast.Amina) })
        {
            await reader.Reads(Page, "Fra når?", "Fra mai", "Besvart");
            await reader.ReadsNothingOf(Page, "venter på svar", "Venter på svar");
        }
    }

    [Fact]
    public async Task That_it_is_taken_into_the_text_can_be_said_without_words_and_the_one_who_asked_may_ask_more()
    {
        await kari.Submit(Replies, ("Text", ""), ("State", CommentState.TakenIn));
        await marit.Reads(Page, "Tatt inn i teksten", "Spør mer");
        await marit.Submit(Replies, ("Text", "Gjelder det alle?"), ("State", CommentState.Open));
        await kari.Reads(Page, "1 kommentar venter på svar", "Gjelder det alle?");
    }

    [Fact]
    public async Task Somebody_who_only_attends_answers_for_nobody()
    {
        foreach (var state in new[] { CommentState.Answered, CommentState.TakenIn }) Assert.Equal(HttpStatusCode.NotFound, (await marit.Submit(Replies, ("Text", "Nei"), ("State", state))).StatusCode);
        foreach (var other in new[] { Cast.Amina, Cast.Ingrid, Cast.Fremmed })
        {
            var visitor = app.As(other);
            await visitor.Open(other == Cast.Fremmed ? "/networks" : Page);
            foreach (var state in Enum.GetValues<CommentState>()) Assert.Equal(HttpStatusCode.NotFound, (await visitor.Submit(Replies, ("Text", "Nei"), ("State", state))).StatusCode);
        }
        await kari.ReadsNothingOf(Page, "Nei<");
    }

    [Fact]
    public async Task A_reply_that_cannot_be_kept_is_said_in_words_and_one_to_nothing_is_not_there()
    {
        foreach (var (text, state) in new (string, object)[] { (" ", CommentState.Answered), (new string('å', LogBookComment.TextLength + 1), CommentState.TakenIn), ("Fra mai", 7) })
        {
            await kari.Submit(Replies, ("Text", text), ("State", state));
            await kari.Reads(Page, "Skriv et svar på høyst 1000 tegn.", "1 kommentar venter på svar");
        }
        Assert.Equal(HttpStatusCode.NotFound, (await kari.Submit($"{Comments}/{Guid.NewGuid()}/replies", ("Text", "Fra mai"), ("State", CommentState.Answered))).StatusCode);
    }

    [Fact]
    public async Task A_comment_goes_with_its_answers_and_waits_for_nobody()
    {
        await kari.Submit(Replies, ("Text", "Fra mai"), ("State", CommentState.Answered));
        Assert.Equal(HttpStatusCode.Found, (await marit.Submit($"{Comments}/{comment}/removal")).StatusCode);
        await kari.ReadsNothingOf(Page, "Fra når?", "Fra mai", "venter på svar");
        await using var db = app.Open();
        Assert.Empty(await db.Set<LogBookReply>().ToListAsync());
    }

    [Fact]
    public async Task What_waits_in_an_entry_that_is_taken_out_is_counted_no_more()
    {
        await kari.Submit($"{Page}/entries/{entry}/removal");
        await kari.ReadsNothingOf(Page, "venter på svar");
        Assert.Equal(HttpStatusCode.NotFound, (await kari.Submit(Replies, ("Text", "Fra mai"), ("State", CommentState.Answered))).StatusCode);
    }

    [Fact]
    public async Task Files_and_frozen_versions_say_the_comments_and_nothing_of_who_waits()
    {
        await kari.Submit($"{Page}/versions");
        foreach (var page in new[] { $"{Page}.md", $"{Page}.md?version=1", $"{Page}?version=1" })
        {
            await kari.Reads(page, "Fra når?");
            await kari.ReadsNothingOf(page, "enter på svar", "/replies");
        }
    }
}
