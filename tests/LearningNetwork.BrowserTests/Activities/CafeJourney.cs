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

    protected Cafe Cafe { get; }
    protected override App App => Cafe.App;

    /// <summary>A phone of a person in the café, at the activity, and listening.</summary>
    protected async Task<IPage> PhoneOf(string name, string? script = null)
    {
        var phone = await Phone("/health-of-nothing");
        var way = await Cafe.WayInFor(name);
        await phone.Context.AddCookiesAsync([new() { Name = way.Cookie, Value = way.Value, Url = App.Address.ToString() }]);
        if (script is not null) await phone.Context.AddInitScriptAsync(script);
        await phone.GotoAsync(Cafe.Address);
        return phone;
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
        await page.GetByRole(AriaRole.Button, new() { Name = "Legg til" }).ClickAsync();
    }
}
