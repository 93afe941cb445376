using LearningNetwork.BrowserTests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningNetwork.BrowserTests.Journeys;

/// <summary>
/// The log book is written: Kari types an entry, and nothing of it is lost on the way; Amina asks from her phone; Kari is led to the question and says that it is
/// taken into the text; Amina sees that.
/// </summary>
public sealed class LogBookTests(House house) : Hall(house)
{
    private const string Entry = "Vi ble enige om én fast dag i uka.", Question = "Gjelder det fra mai?", Answer = "Ja, fra mai.";
    private IPage amina = null!;

    private string Book => $"{Gathering}/log-book";

    [Fact]
    public async Task An_entry_is_written_asked_about_and_answered()
    {
        await KariOpens();
        amina = await Joins("Amina", Lier);
        await KariTypesAndReloads();
        await SheLosesNothingWithoutANetwork();
        await SheSaves();
        await AminaAsks();
        await KariTakesItIn();
        await AminaSeesThat();
    }

    private async Task KariTypesAndReloads()
    {
        await Control.GotoAsync(Book);
        await Control.Locator("a.ds-button", new() { HasText = "Legg til i loggboken" }).ClickAsync();
        await Control.Locator("[name='Form.Kind']").SelectOptionAsync("Decision");
        await Control.Locator("[name='Form.Text']").FillAsync("Vi ble");
        await Expect(Control.Locator("[data-sync]")).ToContainTextAsync("Utkast lagret");
        await Control.ReloadAsync();
        await Expect(Control.Locator("[name='Form.Text']")).ToHaveValueAsync("Vi ble");
        await Expect(Control.Locator("[name='Form.Kind']")).ToHaveValueAsync("Decision");
        await Expect(Control.Locator("main")).ToContainTextAsync("Dette er utkastet ditt");
        await IsGood(Control);
    }

    private async Task SheLosesNothingWithoutANetwork()
    {
        Complaints.Forgive("ERR_INTERNET_DISCONNECTED");
        await Control.Context.RouteAsync("**/drafts/*", route => route.AbortAsync("internetdisconnected"));
        await Control.Locator("[name='Form.Text']").FillAsync(Entry);
        await Expect(Control.Locator("[data-sync]")).ToContainTextAsync("Ikke lagret ennå");
        await Control.ReloadAsync();
        await Expect(Control.Locator("[name='Form.Text']")).ToHaveValueAsync(Entry);
        await Control.Context.UnrouteAllAsync();
        await Expect(Control.Locator("[data-sync]")).ToContainTextAsync("Utkast lagret");
    }

    private async Task SheSaves()
    {
        await Press("Lagre");
        await Expect(Control.Locator(".document")).ToContainTextAsync(Entry);
        await Control.Locator("a.ds-button", new() { HasText = "Legg til i loggboken" }).ClickAsync();
        await Expect(Control.Locator("[name='Form.Text']")).ToHaveValueAsync("");
    }

    private async Task AminaAsks()
    {
        await amina.GotoAsync(Book);
        await amina.Locator("summary", new() { HasText = "Kommenter" }).ClickAsync();
        await amina.Locator("textarea[name=Text]:visible").FillAsync(Question);
        await Press(amina, "Send");
        await Expect(amina.Locator(".document li", new() { HasText = Question })).ToContainTextAsync("Venter på svar");
        await IsGood(amina);
    }

    private async Task KariTakesItIn()
    {
        await Control.GotoAsync(Book);
        await Control.Locator("a", new() { HasText = "1 kommentar venter på svar" }).ClickAsync();
        var comment = Control.Locator(".document li", new() { HasText = Question });
        await Expect(comment).ToBeInViewportAsync();
        await comment.Locator("summary").ClickAsync();
        await comment.Locator("textarea").FillAsync(Answer);
        await IsGood(Control);
        await Press("Svar, og vi har tatt det inn i teksten");
        await Expect(comment).ToContainTextAsync("Tatt inn i teksten");
        await Expect(Control.Locator("main")).Not.ToContainTextAsync("venter på svar");
    }

    private async Task AminaSeesThat()
    {
        await amina.ReloadAsync();
        var comment = amina.Locator(".document li", new() { HasText = Question });
        await Expect(comment).ToContainTextAsync("Tatt inn i teksten");
        await Expect(comment).ToContainTextAsync(Answer);
        await IsGood(amina);
    }

    private static async Task IsGood(IPage page)
    {
        await page.AssertAccessible();
        await page.AssertFitsNarrow();
    }
}
