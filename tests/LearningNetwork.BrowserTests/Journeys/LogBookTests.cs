using System.Text.RegularExpressions;
using LearningNetwork.BrowserTests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningNetwork.BrowserTests.Journeys;

/// <summary>The log book along the way: Kari writes, and loses nothing on a reload; Ada comments on her phone and sees what it became.</summary>
public sealed class LogBookTests(House house) : Hall(house)
{
    private const string Written = "Vi ble enige om én felles vaktplan.", Asked = "Fra når gjelder det?";

    [Fact]
    public async Task An_entry_survives_a_reload_is_commented_on_a_phone_and_answered()
    {
        await KariOpens();
        var ada = await Joins("Ada", Lier);
        await KariWritesAndReloads();
        await AdaComments(ada);
        await KariTakesItIn();
        await ada.ReloadAsync();
        await Expect(ada.Locator("main")).ToContainTextAsync("Tatt inn i teksten");
        await ada.AssertFitsNarrow();
    }

    private async Task KariWritesAndReloads()
    {
        await Control.GotoAsync($"{Gathering}/log-book");
        await Control.Locator("a", new() { HasText = "Legg til i loggboken" }).Last.ClickAsync();
        var text = Control.Locator("[name='Form.Text']");
        await text.FillAsync(Written);
        await Expect(Control.Locator("[data-sync]")).ToContainTextAsync("ligger på denne enheten");
        await Control.ReloadAsync();
        await Expect(text).ToHaveValueAsync(Written);
        await Press("Lagre");
        await Control.WaitForURLAsync(new Regex("/log-book"));
        await Expect(Control.Locator("main")).ToContainTextAsync(Written);
        await Control.Locator("a", new() { HasText = "Legg til i loggboken" }).Last.ClickAsync();
        await Expect(text).ToHaveValueAsync(""); // saved, so that it is not begun with again
    }

    private async Task AdaComments(IPage ada)
    {
        await ada.GotoAsync($"{Gathering}/log-book");
        await ada.Locator("summary", new() { HasText = "Kommenter" }).First.ClickAsync();
        await ada.Locator("textarea[name=Text]:visible").FillAsync(Asked);
        await Press(ada, "Send");
        await Expect(ada.Locator("main")).ToContainTextAsync("Venter på svar");
    }

    private async Task KariTakesItIn()
    {
        await Control.GotoAsync($"{Gathering}/log-book");
        await Control.Locator("a", new() { HasText = "Én kommentar venter på svar" }).ClickAsync();
        await Control.Locator("summary", new() { HasText = "Svar på kommentaren" }).ClickAsync();
        await Press("Tatt inn i teksten");
        await Expect(Control.Locator("main")).Not.ToContainTextAsync("venter på svar");
    }
}
