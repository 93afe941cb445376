using LearningNetwork.BrowserTests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningNetwork.BrowserTests.Activities;

/// <summary>Networks that let plain pages through and stop the rest. Notes and phases come all the same, only later.</summary>
public sealed class BlockedLineTests(House house, Cafe cafe) : CafeJourney(house, cafe)
{
    /// <summary>Some polls of about five seconds.</summary>
    private const int SomePolls = 15_000;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Cafe.GoesTo("runde-1");
    }

    [Theory]
    [InlineData("Upgrade: websocket")]
    [InlineData("Upgrade: websocket", "text/event-stream")]
    public async Task Where_sockets_are_stopped_the_line_finds_another_way(params string[] stopped)
    {
        using var wire = new Wire(App.Address) { Refuses = head => stopped.Any(word => head.Contains(word, StringComparison.OrdinalIgnoreCase)) };
        var host = await PhoneOf(await Cafe.Host(), wire: wire);
        await Eventually(() => Task.FromResult(CallsOf(host).Posts >= 2)); // Shook hands, and watches.
        var guest = await PhoneOf(Cafe.Guest);
        var text = $"Gjennom en vegg {Guid.CreateVersion7()}";
        await Write(guest, text, "Spørsmål");
        await Expect(Note(host, text)).ToBeVisibleAsync(new() { Timeout = 4000 }); // Sooner than any poll.
    }

    [Fact]
    public async Task Where_everything_live_is_stopped_notes_and_phases_come_by_plain_requests()
    {
        using var wire = new Wire(App.Address) { Refuses = head => head.Split('\n')[0].Contains(" /live", StringComparison.Ordinal) };
        var host = await PhoneOf(await Cafe.Host(), wire: wire);
        var guest = await PhoneOf(Cafe.Guest);
        await Write(guest, "Gjennom to vegger", "Spørsmål");
        await Expect(Note(host, "Gjennom to vegger")).ToBeVisibleAsync(new() { Timeout = SomePolls });
        await Cafe.GoesTo("runde-2");
        await Expect(host.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Runde 2", new() { Timeout = SomePolls });
    }

    [Fact]
    public async Task Without_a_script_a_form_posts_and_the_page_shows_the_note()
    {
        var phone = await PlainPhoneOf(Cafe.Guest);
        await Write(phone, "Helt uten skript", "Idé");
        await Expect(Note(phone, "Helt uten skript")).ToContainTextAsync("Lagret");
        await Expect(Field(phone)).ToHaveValueAsync("");
        Assert.Single(await Cafe.Saved("Helt uten skript"));
    }
}
