using LearningNetwork.BrowserTests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningNetwork.BrowserTests.Activities;

/// <summary>What others write comes to those it is for, whatever the network lets through.</summary>
public sealed class HearingTests(House house, Cafe cafe) : CafeJourney(house, cafe)
{
    [Fact]
    public async Task A_question_comes_to_the_host_and_an_idea_does_not()
    {
        var host = await PhoneOf(await Cafe.Host());
        var guest = await PhoneOf(Cafe.Guest);
        await Write(guest, "En privat idé", "Idé");
        await Write(guest, "Hvem begynte?", "Spørsmål");
        await Expect(Note(host, "Hvem begynte?")).ToBeVisibleAsync();
        await Expect(Note(host, "En privat idé")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_tick_shows_at_once_and_comes_to_the_one_who_asked()
    {
        var host = await PhoneOf(await Cafe.Host());
        var guest = await PhoneOf(Cafe.Guest);
        await Write(guest, "Er dette besvart?", "Spørsmål");
        var tick = Note(host, "Er dette besvart?").Locator(".take");
        await tick.ClickAsync();
        await Expect(tick).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(Note(guest, "Er dette besvart?")).ToContainTextAsync("Besvart");
    }

    [Fact]
    public async Task Where_the_live_line_is_blocked_notes_come_all_the_same()
    {
        var guest = await PhoneOf(Cafe.Guest);
        var host = await PhoneOf(await Cafe.Host(), "delete window.WebSocket; delete window.EventSource;");
        await host.Context.RouteAsync("**/live/**", route => route.AbortAsync());
        await host.Context.RouteAsync("**/live?**", route => route.AbortAsync());
        await host.ReloadAsync();
        await Write(guest, "Gjennom en brannmur", "Spørsmål");
        await Expect(Note(host, "Gjennom en brannmur")).ToBeVisibleAsync(new() { Timeout = 20_000 });
    }

    [Fact]
    public async Task A_phone_that_was_away_catches_up_with_what_it_missed_and_shows_each_once()
    {
        var host = await PhoneOf(await Cafe.Host());
        var guest = await PhoneOf(Cafe.Guest);
        await host.Context.SetOfflineAsync(true);
        await Write(guest, "Mens du var borte", "Spørsmål");
        await Expect(Note(guest, "Mens du var borte")).ToContainTextAsync("Lagret");
        await host.Context.SetOfflineAsync(false);
        await Expect(Note(host, "Mens du var borte")).ToHaveCountAsync(1, new() { Timeout = 15_000 });
    }
}
