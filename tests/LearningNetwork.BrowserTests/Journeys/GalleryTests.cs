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
public sealed class GalleryTests(House house) : Journey(house)
{
    private const string Lier = "3312", Sandefjord = "3907", Nome = "4018", Ringerike = "3305", Code = "482915", Password = "nytt-blikk-demo";
    private const string Poster = "Vi tar bemanningen samlet.", Input = "Ta med tillitsvalgte fra start.", Idea = "Samme turnus på to avdelinger.", Reply = "Vi inviterer dem i mai.";
    private readonly App own = new();
    private IPage control = null!, ada = null!, bo = null!, cecilie = null!, david = null!;
    private string gathering = "";

    protected override App App => own;

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

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await own.DisposeAsync();
    }

    private async Task KariOpens()
    {
        SetDefaultExpectTimeout(20_000);
        control = await Desk("/sign-in");
        await control.Locator("input[type=email]").FillAsync("kari@example.no");
        await control.Locator("input[type=password]").FillAsync(Password);
        await control.Locator("main button.ds-button").ClickAsync();
        await control.WaitForURLAsync(new Regex("/networks/"));
        await control.Locator("a[href*='/gatherings/']").First.ClickAsync();
        gathering = Regex.Match(control.Url, "/gatherings/[0-9a-f-]{36}").Value;
        await control.GotoAsync($"{gathering}/activities");
        await control.Locator("a", new() { HasText = "Kjør" }).First.ClickAsync();
        await Press("Avslutt nå");
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
        await Expect(control.Locator("main")).ToContainTextAsync("7 uten besøk");
        foreach (var page in new[] { cecilie, control }) await page.AssertAccessible();
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
        await Expect(control.Locator("main")).ToContainTextAsync("5 uten besøk");
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

    private async Task Starts(string method, string first)
    {
        await control.GotoAsync($"{gathering}/activities");
        await control.Locator("#method").SelectOptionAsync(method);
        await Press("Sett opp");
        await control.WaitForURLAsync(new Regex("/control$"));
        await Press(first);
    }

    private Task Press(string button) => control.Locator("button:visible", new() { HasText = button }).First.ClickAsync();

    private async Task<IPage> Joins(string name, string municipality)
    {
        var phone = await Phone($"/k/{Code}");
        await ComesIn(phone, name, municipality, "/(now|activities/)");
        return phone;
    }

    private static async Task ComesIn(IPage phone, string name, string municipality, string where)
    {
        await phone.Locator("input[name=name]").FillAsync(name);
        await phone.Locator($"input[name=municipality][value='{municipality}']").CheckAsync(new() { Force = true });
        await phone.Locator("select[name=role]").SelectOptionAsync("Employee");
        await phone.Locator("button[form=join]").ClickAsync();
        await phone.WaitForURLAsync(new Regex(where));
    }

    private static async Task Writes(IPage phone, string cell, string text)
    {
        await phone.Locator($"[data-composer] input[name=cell][value={cell}]").CheckAsync(new() { Force = true });
        await phone.Locator("textarea[name=text]").FillAsync(text);
        await phone.Locator("[data-composer] button").ClickAsync();
        await Expect(phone.Locator(".note", new() { HasText = text }).First).ToContainTextAsync("Lagret");
    }
}
