using System.Text.RegularExpressions;
using LearningNetwork.BrowserTests.Support;
using LearningNetwork.Tests.Platform.Files;
using Microsoft.Playwright;
using SkiaSharp;
using static Microsoft.Playwright.Assertions;

namespace LearningNetwork.BrowserTests.Journeys;

/// <summary>
/// Posters, the walk among them and the summary at home, with four municipalities (domain M12–M14). Kari leads. Ada (Lier) and Bo (Sandefjord) make posters,
/// one in words and one on paper; Cecilie (Nome) and David (Ringerike) walk; Lier answers what it was given, and Nome reads the answer.
/// </summary>
public sealed class GalleryTests(House house) : Hall(house)
{
    private const string Poster = "Vi tar bemanningen samlet.", Input = "Ta med tillitsvalgte fra start.", Idea = "Samme turnus på to avdelinger.", Reply = "Vi inviterer dem i mai.";
    private IPage ada = null!, bo = null!, cecilie = null!, david = null!;

    [Fact]
    public async Task Posters_are_made_walked_among_and_answered_at_home()
    {
        await KariOpens();
        (ada, bo, cecilie) = (await Joins("Ada", Lier), await Joins("Bo", Sandefjord), await Joins("Cecilie", Nome));
        await PostersAreMade();
        await TheWalkBegins();
        await CecilieScansTwoPosters();
        await DavidScansBeforeHeIsIn();
        await LierAnswersAtHome();
    }

    private async Task PostersAreMade()
    {
        await Starts("plakat", "Start innledning");
        await Press("Start lag plakaten");
        await Expect(ada.Locator("h1")).ToContainTextAsync("Lag plakaten");
        await Writes(ada, "gjor", Poster);
        await bo.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "plakat.png", MimeType = "image/png", Buffer = Samples.Picture(SKEncodedImageFormat.Png, 400, 300) });
        await bo.Locator("input[name=description]").FillAsync("Plakat med tre ruter");
        await bo.Locator("button", new() { HasText = "Legg til fil" }).ClickAsync();
        await Expect(bo.Locator(".note img")).ToHaveAttributeAsync("alt", "Plakat med tre ruter");
        await Expect(ada.Locator(".note img")).ToHaveCountAsync(0);
    }

    private async Task TheWalkBegins()
    {
        await Starts("gallerivandring", "Start vandring");
        foreach (var phone in new[] { ada, bo, cecilie }) await Expect(phone.Locator("h1")).ToContainTextAsync("Vandring");
        await Expect(cecilie.Locator(".station")).ToHaveCountAsync(7);
        await Expect(Control.Locator("main")).ToContainTextAsync("7 uten besøk");
        foreach (var page in new[] { cecilie, Control }) await page.AssertAccessible();
        await cecilie.AssertFitsNarrow();
    }

    private async Task CecilieScansTwoPosters()
    {
        await cecilie.GotoAsync($"/k/{Code}/{Lier}");
        await Expect(cecilie.Locator(".poster")).ToContainTextAsync(Poster);
        await Writes(cecilie, "innspill", Input);
        await Writes(cecilie, "ide", Idea);
        await Expect(ada.Locator(".note", new() { HasText = Input })).ToBeVisibleAsync();
        Assert.DoesNotContain(Idea, await ada.ContentAsync(), StringComparison.Ordinal);
        await cecilie.AssertAccessible();
        await cecilie.AssertFitsNarrow();
        await cecilie.GotoAsync($"/k/{Code}/{Sandefjord}");
        await Expect(cecilie.Locator(".poster img")).ToHaveAttributeAsync("alt", "Plakat med tre ruter");
        Assert.DoesNotContain(Input, await cecilie.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await Expect(Control.Locator("main")).ToContainTextAsync("5 uten besøk");
    }

    private async Task DavidScansBeforeHeIsIn()
    {
        david = await Phone($"/k/{Code}/{Lier}");
        await ComesIn(david, "David", Ringerike, "/stations/");
        await Expect(david.Locator(".poster")).ToContainTextAsync(Poster);
        Assert.DoesNotContain(Input, await david.ContentAsync(), StringComparison.Ordinal);
        await ada.GotoAsync($"/k/{Code}/{Lier}");
        await Expect(ada.Locator("main")).ToContainTextAsync("deres egen plakat");
        await Expect(ada.Locator("[data-composer]")).ToHaveCountAsync(0);
    }

    private async Task LierAnswersAtHome()
    {
        await Starts("hjemoppsummering", "Start samle");
        await Press("Start svare");
        await Expect(ada.Locator("h1")).ToContainTextAsync("Svare");
        var asked = ada.Locator(".brought", new() { HasText = Input });
        Complaints.Forgive("ERR_INTERNET_DISCONNECTED");
        await ada.Context.SetOfflineAsync(true);
        await asked.Locator("textarea").FillAsync(Reply);
        await asked.Locator("button", new() { HasText = "Lagre svaret" }).ClickAsync();
        await Expect(asked.Locator("[data-sync][data-state=offline]")).ToBeVisibleAsync();
        await ada.Context.SetOfflineAsync(false);
        await Expect(cecilie.Locator(".brought", new() { HasText = Input })).ToContainTextAsync(Reply);
        await Expect(cecilie.Locator(".brought", new() { HasText = Idea })).ToBeVisibleAsync();
        await Expect(ada.Locator(".brought", new() { HasText = Input })).ToContainTextAsync(Reply);
        foreach (var page in new[] { david, bo }) Assert.DoesNotContain(Reply, await page.ContentAsync(), StringComparison.Ordinal);
        await Expect(ada.Locator(".brought details > summary", new() { HasText = "Endre svaret" })).ToBeVisibleAsync();
        await ada.AssertAccessible();
        await ada.AssertFitsNarrow();
        await LierTakesItBack(asked);
    }

    private async Task LierTakesItBack(ILocator asked)
    {
        foreach (var folded in new[] { "Endre svaret", "Fjern svaret" }) if (await asked.Locator($"summary:text('{folded}')").Locator("..").GetAttributeAsync("open") is null) await asked.Locator($"summary:text('{folded}')").ClickAsync();
        await asked.Locator("button", new() { HasText = "Ja, fjern" }).ClickAsync();
        await Expect(cecilie.Locator(".brought", new() { HasText = Input })).Not.ToContainTextAsync(Reply);
        await Expect(ada.Locator(".brought summary", new() { HasText = "Skriv svaret" })).ToBeVisibleAsync();
    }
}
