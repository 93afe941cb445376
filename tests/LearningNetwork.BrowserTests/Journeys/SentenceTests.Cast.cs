using LearningNetwork.BrowserTests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningNetwork.BrowserTests.Journeys;

/// <summary>Who has the sentence, one after the other.</summary>
public sealed partial class SentenceTests
{
    private IPage sara = null!, siv = null!, bente = null!, stranger = null!;
    private string network = "", activity = "", experience = "", collection = "";

    private static ILocator Body(IPage page) => page.Locator("main");

    private async Task TheyComeIn()
    {
        await TakesPart("Sara", Lier);
        await TakesPart("Siv", Sandefjord);
        await KariOpens();
        (sara, siv, bente) = (await SignsIn(await Phone("/sign-in"), "sara"), await SignsIn(await Phone("/sign-in"), "siv"), await SignsIn(await Desk("/sign-in"), "bente"));
        stranger = await Phone("/search");
        network = new Uri(siv.Url).AbsolutePath;
        await sara.GotoAsync($"/k/{Code}");
        await ComesIn(sara, "Sara", Lier, "/(now|activities/)");
    }

    private static string PathOf(IPage page) => new Uri(page.Url).AbsolutePath;

    private static async Task IsGood(params IPage[] pages)
    {
        foreach (var page in pages)
        {
            await page.AssertAccessible();
            await page.AssertFitsNarrow();
        }
    }

    /// <summary>Searches, and says whether the sentence is there: in the list, the excerpts, the counts and the page's source.</summary>
    private static async Task Finds(IPage page, bool isFound)
    {
        await page.GotoAsync("/search?q=ukem%C3%B8te");
        await Expect(page.Locator(".finds [role=status]")).ToHaveTextAsync(isFound ? "1 erfaring" : "0 erfaringer");
        Assert.Equal(isFound, (await page.ContentAsync()).Contains(" som aldri avlyses", StringComparison.Ordinal));
    }
}
