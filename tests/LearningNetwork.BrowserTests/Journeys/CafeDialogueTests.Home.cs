using LearningNetwork.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace LearningNetwork.BrowserTests.Journeys;

public sealed partial class CafeDialogueTests
{
    private async Task HomeAgain()
    {
        await Press(control, "Start hjem igjen");
        foreach (var text in new[] { "Samme tre setninger.", "Vi begynner med én avdeling.", "Halvferdig tanke.", "Skrevet før byttet" })
        {
            await Expect(Body(bo)).ToContainTextAsync(text);
            await Expect(Body(eva)).ToContainTextAsync(text);
            await SeeNothingOf(text, cecilie, david, stage, control);
        }
        await cecilie.Locator(".harvest-tabs label", new() { HasText = "Til oss" }).ClickAsync();
        await Expect(cecilie.Locator(".harvest__to-us")).ToContainTextAsync("Ta med tillitsvalgte.");
        await BoAndAdaTickTogether();
        await ANoteGoesToTheWall();
        await Writes(eva, "innhosting", "Husk vikarene.", kinds: false);
        await Expect(Body(ada)).ToContainTextAsync("Husk vikarene.");
        foreach (var page in new[] { ada, cecilie, control, stage }) await page.AssertAccessible();
        await ada.AssertFitsNarrow();
    }

    private async Task BoAndAdaTickTogether()
    {
        await bo.Locator(".note", new() { HasText = "Samme tre setninger." }).Locator("button.take", new() { HasText = "Tar vi videre" }).ClickAsync();
        await Expect(ada.Locator(".note[data-picked]")).ToContainTextAsync("Samme tre setninger.");
        await ada.Locator(".harvest-tabs label", new() { HasText = "Tar vi videre" }).ClickAsync();
        await Expect(ada.Locator(".note", new() { HasText = "Halvferdig tanke." })).ToBeHiddenAsync();
        await ada.Locator(".harvest-tabs label", new() { HasText = "Innhøsting" }).ClickAsync();
    }

    private async Task ANoteGoesToTheWall()
    {
        await Press(control, "Vis vegg");
        await Expect(stage.Locator("[data-wall]")).ToBeVisibleAsync();
        await bo.Locator(".note", new() { HasText = "Samme tre setninger." }).Locator("button.take", new() { HasText = "På storskjermen" }).ClickAsync();
        await Expect(stage.Locator("[data-wall]")).ToContainTextAsync("Samme tre setninger.");
        await SeeNothingOf("Halvferdig tanke.", stage);
        await SeeNothingOf("Ada", stage);
    }

    private async Task TheHarvestIsTakenHome()
    {
        await Press(control, "Avslutt");
        await Expect(Body(ada)).ToContainTextAsync("Aktiviteten er ferdig");
        await ada.Locator("main a.ds-button").ClickAsync();
        await Expect(ada.Locator("h1")).ToContainTextAsync("Innhøsting: Lier");
        await Expect(Body(ada)).ToContainTextAsync("Samme tre setninger.");
        await ada.AssertAccessible();
        var file = await ada.APIRequest.GetAsync(await ada.Locator("a[href$='.md']").First.GetAttributeAsync("href") ?? "");
        Assert.Contains("- Samme tre setninger. — *Ada*", await file.TextAsync());
    }
}
