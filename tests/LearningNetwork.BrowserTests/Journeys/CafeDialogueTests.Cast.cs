using System.Text.RegularExpressions;
using LearningNetwork.BrowserTests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningNetwork.BrowserTests.Journeys;

/// <summary>Who is there, and what each of them can do.</summary>
public sealed partial class CafeDialogueTests
{
    private const string Lier = "3312", Sandefjord = "3907", Nome = "4018", Code = "482915", Password = "nytt-blikk-demo";
    private IPage ada = null!, bo = null!, cecilie = null!, david = null!, eva = null!, control = null!, stage = null!;

    private IEnumerable<IPage> Phones => [ada, bo, cecilie, david];

    private static ILocator Body(IPage page) => page.Locator("main");

    private async Task KariSetsUpTheCafe()
    {
        SetDefaultExpectTimeout(20_000);
        control = await Desk("/sign-in");
        await control.Locator("input[type=email]").FillAsync("kari@example.no");
        await control.Locator("input[type=password]").FillAsync(Password);
        await control.Locator("main button.ds-button").ClickAsync();
        await control.WaitForURLAsync(new Regex("/networks/"));
        await control.Locator("a[href*='/gatherings/']").First.ClickAsync();
        var gathering = Regex.Match(control.Url, "/gatherings/[0-9a-f-]{36}").Value;
        await control.GotoAsync($"{gathering}/activities");
        await control.Locator("a", new() { HasText = "Kjør" }).First.ClickAsync();
        await Press(control, "Avslutt nå");
        await control.GotoAsync($"{gathering}/activities");
        await control.Locator("#method").SelectOptionAsync("cafe-dialog");
        await Press(control, "Sett opp");
        if (!control.Url.EndsWith("/control", StringComparison.Ordinal)) await control.Locator("a[href$='/control']").First.ClickAsync();
    }

    private async Task<IPage> KariOpens(string screen, bool wall)
    {
        var page = await control.Context.NewPageAsync();
        if (wall) await page.SetViewportSizeAsync(1920, 1080);
        await page.GotoAsync(control.Url.Replace("/control", "/" + screen, StringComparison.Ordinal));
        return page;
    }

    private async Task<IPage> Joins(string name, string municipality)
    {
        var phone = await Phone($"/k/{Code}");
        await phone.Locator("input[name=name]").FillAsync(name);
        await phone.Locator($"input[name=municipality][value='{municipality}']").CheckAsync(new() { Force = true });
        await phone.Locator("select[name=role]").SelectOptionAsync("Employee");
        await phone.Locator("button[form=join]").ClickAsync();
        await phone.WaitForURLAsync(new Regex("/(now|activities/)"));
        return phone;
    }

    private static async Task Press(IPage page, string button) =>
        await page.Locator("button:visible", new() { HasText = button }).First.ClickAsync();

    private static async Task IsGuest(IPage phone, string name, int round, string host)
    {
        await phone.Locator("#change-seat summary").ClickAsync();
        await phone.Locator("#visit-person").SelectOptionAsync(new SelectOptionValue { Label = name });
        await phone.Locator("#visit-round").SelectOptionAsync(round.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var table = await phone.Locator("#visit-table option", new() { HasText = host }).GetAttributeAsync("value");
        await phone.Locator("#visit-table").SelectOptionAsync(table!);
        await phone.Locator("#change-seat form").First.Locator("button").ClickAsync();
        await Expect(phone.Locator(".mini-seat").Nth(round - 1)).ToContainTextAsync(host);
    }

    private static async Task IsHost(IPage phone, string name, int round)
    {
        await phone.Locator("#change-seat summary").ClickAsync();
        await phone.Locator("#host-person").SelectOptionAsync(new SelectOptionValue { Label = name });
        await phone.Locator("#host-round").SelectOptionAsync(round.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await phone.Locator("#change-seat form").Last.Locator("button").ClickAsync();
        await Expect(phone.Locator(".mini-seat").Nth(round - 1)).ToContainTextAsync("vert");
    }

    private static Task Picks(IPage phone, string cell) => phone.Locator($"[data-composer] input[name=cell][value={cell}]").CheckAsync(new() { Force = true });

    private static async Task Writes(IPage phone, string cell, string text, bool kinds = true)
    {
        if (kinds) await Picks(phone, cell);
        await phone.Locator("textarea[name=text]").FillAsync(text);
        await phone.Locator("[data-composer] button").ClickAsync();
        await Expect(phone.Locator(".note", new() { HasText = text }).First).ToBeVisibleAsync();
        await Expect(phone.Locator(".note", new() { HasText = text }).First).Not.ToContainTextAsync("Sender");
    }

    /// <summary>Not on the screen, and not in the page's source either.</summary>
    private static async Task SeeNothingOf(string text, params IPage[] pages)
    {
        foreach (var page in pages)
        {
            Assert.DoesNotContain(text, await page.ContentAsync());
            var again = await page.APIRequest.GetAsync(page.Url);
            Assert.DoesNotContain(text, await again.TextAsync());
        }
    }
}
