using System.Net;
using LearningNetwork.Accounts;
using LearningNetwork.Exports.LogBooks;
using LearningNetwork.Platform.Data;
using LearningNetwork.Tests.Homework;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Exports.LogBooks;

/// <summary>What Kari types in the log book is kept while she types, for her alone, until she saves.</summary>
public sealed class LogBookDraftPagesTests : IAsyncLifetime
{
    private TestApp app = null!;
    private Visitor kari = null!, bente = null!;

    private Cast Cast => app.Cast;
    private Guid Day => Cast.Samling5.Days[0].Id;
    private string Page => $"/gatherings/{Cast.Samling5.Id}/log-book";
    private string New => $"{Page}/entries/new?day={Day}";

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        (kari, bente) = (app.As(Cast.Kari), app.As(Cast.Bente));
        foreach (var visitor in new[] { kari, bente }) await visitor.Open(Page);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task What_is_typed_is_there_after_a_reload_and_is_not_in_the_book()
    {
        Assert.Contains("savedAt", await (await Types(kari, Day, "Halvferdig", kind: "Decision")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await kari.Reads(New, $"data-writing=\"/drafts/{Day}\"", "Halvferdig", "value=\"Decision\" selected", "Dette er utkastet ditt");
        await kari.ReadsNothingOf(Page, "Halvferdig");
        await kari.ReadsNothingOf($"{New}&activity={Cast.Kafe.Id}", "Halvferdig");
    }

    [Fact]
    public async Task Nobody_else_sees_it()
    {
        await Types(kari, Day, "Hemmelig til jeg lagrer");
        await bente.Reads(New, "Skriv i loggboken");
        await bente.ReadsNothingOf(New, "Hemmelig", "utkastet");
    }

    [Fact]
    public async Task It_is_gone_when_the_entry_is_saved_and_stays_when_that_is_refused()
    {
        await Types(kari, Day, "Halvferdig");
        await kari.Submit($"{Page}/entries", ("Form.Day", Day), ("Form.Text", " ")).Says("Skriv noe først.");
        Assert.Single(await Drafts());
        await kari.Submit($"{Page}/entries", ("Form.Day", Day), ("Form.Text", "Ferdig"));
        Assert.Empty(await Drafts());
        var entry = await Entry();
        await Types(kari, entry, "Ferdig, og litt til", number: 1);
        await kari.Reads($"{Page}/entries/{entry}/edit", "Ferdig, og litt til");
        await kari.Submit($"{Page}/entries/{entry}", ("Form.Day", Day), ("Form.Number", 1), ("Form.Text", "Helt ferdig"));
        Assert.Empty(await Drafts());
        await kari.ReadsNothingOf($"{Page}/entries/{entry}/edit", "litt til", "utkastet");
    }

    [Fact]
    public async Task Where_another_saved_meanwhile_the_draft_stays_and_both_are_seen_when_it_is_saved()
    {
        await kari.Submit($"{Page}/entries", ("Form.Day", Day), ("Form.Text", "Først"));
        var entry = await Entry();
        await Types(kari, entry, "Karis ord", number: 1);
        await bente.Submit($"{Page}/entries/{entry}", ("Form.Day", Day), ("Form.Number", 1), ("Form.Text", "Bentes ord"));
        await kari.Reads($"{Page}/entries/{entry}/edit", "Karis ord", "name=\"Form.Number\" value=\"1\"");
        await kari.Submit($"{Page}/entries/{entry}", ("Form.Day", Day), ("Form.Number", 1), ("Form.Text", "Karis ord")).Says("Bentes ord");
        Assert.Single(await Drafts());
    }

    [Fact]
    public async Task What_says_the_same_as_what_is_saved_is_no_draft()
    {
        await kari.Submit($"{Page}/entries", ("Form.Day", Day), ("Form.Text", "Det samme"));
        await Types(kari, await Entry(), "Det samme ", number: 1);
        await kari.ReadsNothingOf($"{Page}/entries/{await Entry()}/edit", "utkastet");
    }

    [Fact]
    public async Task It_is_discarded_by_the_one_who_wrote_it()
    {
        await Types(kari, Day, "Bort");
        await bente.Submit($"/drafts/{Day}/removal", ("back", New));
        Assert.Single(await Drafts());
        Assert.Equal(New, (await kari.Submit($"/drafts/{Day}/removal", ("back", New))).Headers.Location!.ToString());
        await kari.ReadsNothingOf(New, "Bort", "utkastet");
    }

    [Fact]
    public async Task What_is_no_form_is_in_nobodys_way()
    {
        foreach (var nothing in new object[] { "tull", 7, new[] { 1 } }) Assert.Equal(HttpStatusCode.BadRequest, (await kari.Put($"/drafts/{Day}", nothing)).StatusCode);
        await kari.Put($"/drafts/{Day}", new { kind = "Finnes ikke", text = "Bort" });
        await kari.ReadsNothingOf(New, "Bort", "utkastet");
    }

    [Fact]
    public async Task Of_many_that_are_begun_the_oldest_goes()
    {
        for (var number = 0; number <= Draft.MostOfOne; number++) await Types(kari, Guid.CreateVersion7(), "Begynt");
        Assert.Equal(Draft.MostOfOne, (await Drafts()).Count);
    }

    private static Task<HttpResponseMessage> Types(Visitor visitor, Guid subject, string text, string kind = "Story", int number = 0) => visitor.Put($"/drafts/{subject}", new { kind, text, number = $"{number}" });

    private async Task<Guid> Entry()
    {
        await using var db = app.Open();
        return await db.LogBookEntries.Select(each => each.Id).SingleAsync();
    }

    private async Task<List<Draft>> Drafts()
    {
        await using var db = app.Open();
        return await db.Drafts.ToListAsync();
    }
}
