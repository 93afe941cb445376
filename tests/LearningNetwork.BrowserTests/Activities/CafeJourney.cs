using System.Collections.Concurrent;
using LearningNetwork.BrowserTests.Support;
using Microsoft.Playwright;

namespace LearningNetwork.BrowserTests.Activities;

/// <summary>A journey in the café. Losing the network and being refused are part of it, so the browser's own complaints about requests are forgiven.</summary>
public abstract class CafeJourney : Journey, IClassFixture<Cafe>
{
    protected CafeJourney(House house, Cafe cafe) : base(house)
    {
        Cafe = cafe;
        foreach (var complaint in new[] { "Failed to load resource", "WebSocket", "EventSource", "net::ERR_" }) Complaints.Forgive(complaint);
    }

    const string Nowhere = "/health-of-nothing";

    private readonly ConcurrentDictionary<IPage, Calls> calls = [];

    protected Cafe Cafe { get; }
    protected override App App => Cafe.App;

    /// <summary>A phone of a person in the café, at the activity, and listening.</summary>
    protected async Task<IPage> PhoneOf(string name, string? script = null, Wire? wire = null) => await Enter(await Phone(Nowhere), name, script: script, wire: wire);

    /// <summary>The control page (<c>/control</c>) or the projector's (<c>/stage</c>), opened by who leads.</summary>
    protected async Task<IPage> Screen(string part, Wire? wire = null) => await Enter(await Desk(Nowhere), "Kari", part, wire: wire);

    protected async Task<IPage> PlainPhoneOf(string name) => await Enter(await PlainPhone(Nowhere), name);

    /// <summary>From now on the browser is this person's, also when it has been closed in between.</summary>
    protected async Task SignIn(IBrowserContext phone, string name)
    {
        var way = await Cafe.WayInFor(name);
        var until = TimeProvider.System.GetUtcNow().AddDays(1).ToUnixTimeSeconds();
        await phone.AddCookiesAsync([new() { Name = way.Cookie, Value = way.Value, Url = App.Address.ToString(), Expires = until }]);
    }

    /// <summary>Another tab in the same browser.</summary>
    protected async Task<IPage> TabBeside(IPage page)
    {
        var tab = await page.Context.NewPageAsync();
        await tab.GotoAsync(Cafe.Address);
        return tab;
    }

    protected static ILocator Field(IPage page) => page.Locator("form[data-composer] textarea");

    protected static ILocator Note(IPage page, string text) => page.Locator(".note", new() { HasText = text });

    /// <summary>The first word of the kind's name.</summary>
    protected static Task Pick(IPage page, string kind) => page.GetByRole(AriaRole.Radio, new() { Name = kind }).CheckAsync();

    protected static async Task Write(IPage page, string text, string? kind = null)
    {
        if (kind is not null) await Pick(page, kind);
        await Field(page).FillAsync(text);
        await Add(page);
    }

    protected static Task Add(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Legg til" }).ClickAsync();

    /// <summary>What a page has asked for since somebody entered by it.</summary>
    protected Calls CallsOf(IPage page) => calls[page];

    /// <summary>The line is up, the page has been told what it missed of its three topics, and it knows what time it is.</summary>
    protected Task IsListening(IPage page) => Eventually(() => Task.FromResult(calls[page] is { Answers: >= 3, Clocks: >= 5 }));

    /// <summary>A list of the page has these of the notes that hold a text: each once, in this order.</summary>
    protected static async Task Shows(IPage page, string list, string about, IReadOnlyList<string> expected)
    {
        var notes = page.Locator($"[data-takes~='{list}'] .note__text", new() { HasText = about });
        await Eventually(async () => expected.SequenceEqual(await notes.AllTextContentsAsync()), otherwise: async () => Assert.Equal(expected, await notes.AllTextContentsAsync()));
    }

    /// <summary>Waits for what no page shows, or not in one place.</summary>
    protected static async Task Eventually(Func<Task<bool>> isSo, int seconds = 15, Func<Task>? otherwise = null)
    {
        for (var until = Environment.TickCount64 + seconds * 1000; Environment.TickCount64 < until; await Task.Delay(50))
            if (await isSo()) return;
        if (otherwise is not null) await otherwise();
        Assert.Fail($"Not so after {seconds} s.");
    }

    async Task<IPage> Enter(IPage page, string name, string part = "", string? script = null, Wire? wire = null)
    {
        calls[page] = new(page);
        await SignIn(page.Context, name);
        if (script is not null) await page.Context.AddInitScriptAsync(script);
        await page.GotoAsync(new Uri(wire?.Address ?? App.Address, Cafe.Address + part).ToString());
        return page;
    }
}
