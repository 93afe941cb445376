using System.Text.RegularExpressions;
using LearningNetwork.BrowserTests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningNetwork.BrowserTests.Journeys;

/// <summary>
/// From one gathering to the next: Kari sets homework and changes a word of it; Ingrid (Kongsberg) writes on her phone, where nothing she typed is lost, and
/// delivers; Kari sees who has delivered and reminds the others; the next gathering opens with it, also where she runs the day.
/// </summary>
public sealed class HomeworkTests(House house) : Hall(house)
{
    private const string Kongsberg = "3303", First = "Alle lyste stillinger er hele.", Second = "Vikarene har fast plass i turnusen.";
    private IPage ingrid = null!;
    private string network = "", next = "", homework = "";

    [Fact]
    public async Task Homework_is_set_written_on_a_phone_delivered_and_opens_the_next_gathering()
    {
        await TakesPart("Ingrid", Kongsberg);
        await TakesPart("Nils", Nome);
        await KariOpens();
        await KariPlansTheNextGathering();
        await KariSetsHomework();
        await KariChangesAWord();
        await IngridWritesAndReloads();
        await SheLosesNothingWithoutANetwork();
        await HerWordsAreHersAlone();
        await IngridDelivers();
        await KariSeesWhoHasDelivered();
        await TheNextGatheringOpensWithIt();
    }

    private async Task KariPlansTheNextGathering()
    {
        ingrid = await SignsIn(await Phone("/sign-in"), "ingrid");
        network = PathOf(ingrid);
        await Control.GotoAsync($"{network}/gatherings/new");
        await Control.Locator("[name=Title]").FillAsync("Samling 6");
        await Control.Locator("[name='Days[0].Date']").FillAsync("2999-02-01");
        await Press("Opprett");
        await Control.WaitForURLAsync(new Regex("/gatherings/[0-9a-f-]{36}"));
        next = Regex.Match(Control.Url, "/gatherings/[0-9a-f-]{36}").Value;
    }

    private async Task KariSetsHomework()
    {
        await Control.GotoAsync($"{network}/homework");
        await Control.Locator("a", new() { HasText = "Gi en lekse" }).First.ClickAsync();
        await Control.Locator("[name='Form.Title']").FillAsync("Overordnede mol");
        await Control.Locator("[name='Form.Text']").FillAsync("Bli enige om **høyst to** mål.");
        await Control.Locator("[name='Form.MostItems']").FillAsync("2");
        await Expect(Control.Locator("[name='Form.Due']")).ToHaveValueAsync("2999-01-31");
        await Press("Gi leksen");
        await Control.WaitForURLAsync(new Regex("/homework/[0-9a-f-]{36}$"));
        homework = PathOf(Control);
    }

    private async Task KariChangesAWord()
    {
        await Control.Locator("a", new() { HasText = "Rediger leksen" }).ClickAsync();
        await IsGood(Control);
        await Control.Locator("[name='Form.Title']").FillAsync("Overordnede mål");
        await Press("Lagre");
        await Expect(Control.Locator("h1")).ToHaveTextAsync("Overordnede mål");
    }

    private async Task IngridWritesAndReloads()
    {
        await ingrid.ReloadAsync();
        await ingrid.Locator("main a", new() { HasText = "Overordnede mål" }).First.ClickAsync();
        await ingrid.Locator("#svar-0").FillAsync(First);
        await ingrid.ReloadAsync();
        await Expect(ingrid.Locator("#svar-0")).ToHaveValueAsync(First);
        await ingrid.Locator("#svar-1").FillAsync(Second);
        await Expect(ingrid.Locator("[data-sync]")).ToContainTextAsync("Utkast lagret");
        await ingrid.ReloadAsync();
        await Expect(ingrid.Locator("#svar-1")).ToHaveValueAsync(Second);
        await Expect(ingrid.Locator("main")).ToContainTextAsync("Dette er utkastet ditt");
        await IsGood(ingrid);
    }

    // On a device that several use, what the server has not got waits for the one who typed it.
    private async Task SheLosesNothingWithoutANetwork()
    {
        Complaints.Forgive("ERR_INTERNET_DISCONNECTED");
        var (address, device) = (ingrid.Url, ingrid.Context);
        await device.RouteAsync("**/draft", route => route.AbortAsync("internetdisconnected"));
        await ingrid.Locator("#svar-1").FillAsync(Second + " Fra mars.");
        await Expect(ingrid.Locator("[data-sync]")).ToContainTextAsync("Ikke lagret ennå");
        await IsOpenedBy("kari", address);
        await Expect(ingrid.Locator("#svar-1")).ToHaveValueAsync("");
        await device.UnrouteAllAsync();
        await IsOpenedBy("ingrid", address);
        await Expect(ingrid.Locator("#svar-1")).ToHaveValueAsync(Second + " Fra mars.");
        await Expect(ingrid.Locator("[data-sync]")).ToContainTextAsync("Utkast lagret");
    }

    private async Task IsOpenedBy(string name, string address)
    {
        await ingrid.Context.ClearCookiesAsync();
        await ingrid.GotoAsync("/sign-in");
        await SignsIn(ingrid, name);
        await ingrid.GotoAsync(address);
    }

    private async Task HerWordsAreHersAlone()
    {
        var other = await SignsIn(await Phone("/sign-in"), "ingrid");
        await other.GotoAsync(PathOf(ingrid));
        await Expect(other.Locator("#svar-0")).ToHaveValueAsync(First);
        foreach (var page in new[] { PathOf(ingrid), homework, $"{homework}/wall" })
        {
            await Control.GotoAsync(page);
            Assert.DoesNotContain(First, await Control.ContentAsync(), StringComparison.Ordinal);
        }
        await Expect(Control.Locator("main")).ToContainTextAsync("0 av 7 har levert");
    }

    private async Task IngridDelivers()
    {
        await Press(ingrid, "Lever");
        await Expect(ingrid.Locator(".ds-tag")).ToContainTextAsync("Levert");
        await Expect(ingrid.Locator("main")).ToContainTextAsync(Second);
        await Expect(ingrid.Locator("main")).Not.ToContainTextAsync("utkast");
        await IsGood(ingrid);
    }

    private async Task KariSeesWhoHasDelivered()
    {
        await Control.ReloadAsync();
        await Expect(Control.Locator("main")).ToContainTextAsync("1 av 7 har levert");
        await Expect(Control.Locator(".wall-of-status li", new() { HasText = "Kongsberg" })).ToContainTextAsync("Levert");
        await Expect(Control.Locator("#til")).ToHaveValueAsync("nils@example.no");
        await Expect(Control.Locator("section[aria-labelledby=minn]")).Not.ToContainTextAsync("Kongsberg");
        Assert.DoesNotContain(First, await Control.ContentAsync(), StringComparison.Ordinal);
        await IsGood(Control);
    }

    private async Task TheNextGatheringOpensWithIt()
    {
        await Control.GotoAsync($"{next}/run");
        await Control.Locator("a.way--first", new() { HasText = "Overordnede mål" }).ClickAsync();
        await Expect(Control.Locator(".opening__all article", new() { HasText = "Kongsberg" })).ToContainTextAsync(First);
        await IsGood(Control);
    }

    private static string PathOf(IPage page) => new Uri(page.Url).AbsolutePath;

    private static async Task IsGood(IPage page)
    {
        await page.AssertAccessible();
        await page.AssertFitsNarrow();
    }
}
