using System.Text.RegularExpressions;
using LearningNetwork.BrowserTests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningNetwork.BrowserTests.Journeys;

/// <summary>
/// The second day's morning of gathering 5 (domain §2.3, items 4–6): group work, a talk that comes between, and the group work again; and the last two
/// items change places. Kari runs the day, the projector shows it, Ada (Lier) and David (Nome) have phones.
/// </summary>
public sealed class RunOfShowTests(House house) : Journey(house)
{
    private const string Lier = "3312", Nome = "4018", Code = "482915", Password = "nytt-blikk-demo";
    private const string Work = "Kommunevist gruppearbeid", Talk = "Implementering: fra kunnskap", Goes = "Kommunevist gruppearbeid fortsetter", Look = "Blikket framover", Evaluate = "Vi blir enige om hvordan";
    private readonly App own = new();
    private IPage control = null!, stage = null!, ada = null!, david = null!;

    protected override App App => own;

    [Fact]
    public async Task A_talk_comes_between_the_work_goes_on_where_it_was_and_two_items_change_places()
    {
        await KariOpensTheSecondDay();
        ada = await Joins("Ada", Lier);
        david = await Joins("David", Nome);
        await TheWorkBegins();
        await TheTalkComesBetween();
        await TheWorkGoesOn();
        await TheLastTwoChangePlaces();
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await own.DisposeAsync();
    }

    private async Task KariOpensTheSecondDay()
    {
        SetDefaultExpectTimeout(20_000);
        control = await Desk("/sign-in");
        await control.Locator("input[type=email]").FillAsync("kari@example.no");
        await control.Locator("input[type=password]").FillAsync(Password);
        await control.Locator("main button.ds-button").ClickAsync();
        await control.WaitForURLAsync(new Regex("/networks/"));
        await control.Locator("a[href*='/gatherings/']").First.ClickAsync();
        var gathering = Regex.Match(control.Url, "/gatherings/[0-9a-f-]{36}").Value;
        await control.GotoAsync($"{gathering}/run");
        await Press("Avslutt nå");
        await control.GotoAsync($"{gathering}/run");
        if (!control.Url.EndsWith("/run", StringComparison.Ordinal)) Assert.Fail($"{control.Url} still runs.");
        await control.Locator("nav a", new() { HasText = "Dag 2" }).ClickAsync();
        await Expect(control.Locator(".run li")).ToHaveCountAsync(11);
        await control.AssertAccessible();
    }

    private async Task TheWorkBegins()
    {
        await Chooses(Work, "Start nå");
        await Press("Start alene");
        stage = await control.Context.NewPageAsync();
        await stage.SetViewportSizeAsync(1920, 1080);
        await stage.GotoAsync(control.Url.Replace("/control", "/stage", StringComparison.Ordinal));
        await Expect(ada.Locator("h1")).ToContainTextAsync("Alene");
        await Writes(ada, "Ledelsen må ville det.");
        await Press("Start sammen");
        await Expect(ada.Locator("h1")).ToContainTextAsync("Sammen");
        await Expect(ada.Locator(".note", new() { HasText = "Ledelsen må ville det." })).ToBeVisibleAsync();
        await ada.Locator("textarea[name=text]").FillAsync("");
    }

    private async Task TheTalkComesBetween()
    {
        await Chooses(Talk, "Start nå");
        foreach (var page in new[] { david, stage }) await Expect(page.Locator("h1")).ToContainTextAsync("Innlegg");
        // Ada has her caret in the field: she is told, and goes when she wants.
        await ada.Locator(".notice[data-level=elsewhere] a").ClickAsync();
        await Expect(ada.Locator("h1")).ToContainTextAsync("Innlegg");
        await Expect(control.Locator(".run li[aria-current]")).ToContainTextAsync(Talk);
        await Writes(ada, "Det tar to til fire år.");
        await ada.EvaluateAsync("document.activeElement?.blur()");
        foreach (var page in new[] { control, stage, ada }) await page.AssertAccessible();
    }

    private async Task TheWorkGoesOn()
    {
        await Chooses(Goes, "Start nå");
        foreach (var page in new[] { ada, david }) await Expect(page.Locator("h1")).ToContainTextAsync("Sammen");
        await Expect(stage.Locator("h1")).ToContainTextAsync("sammen");
        await Expect(ada.Locator(".note", new() { HasText = "Ledelsen må ville det." })).ToBeVisibleAsync();
        await Expect(ada.Locator("[data-timer]").First).ToContainTextAsync(new Regex("4[34]:"));
        Assert.DoesNotContain("Ledelsen må ville det.", await david.ContentAsync(), StringComparison.Ordinal);
    }

    private async Task TheLastTwoChangePlaces()
    {
        await Chooses(Look, "Bytt med «Vi blir enige");
        await Expect(control.Locator($".run li[data-title^='{Evaluate}'] + li[data-title^='{Look}']")).ToBeVisibleAsync();
        await Expect(ada.Locator(".note", new() { HasText = "Ledelsen må ville det." })).ToBeVisibleAsync();
        await control.AssertAccessible();
    }

    private async Task Chooses(string item, string what)
    {
        var line = control.Locator(item == Work ? $".run li[data-title='{item}']" : $".run li[data-title^='{item}']");
        await line.Locator("summary").ClickAsync();
        await Task.WhenAll(control.WaitForResponseAsync(answer => answer.Request.Method == "POST"), line.Locator("button", new() { HasText = what }).First.ClickAsync());
        await control.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
    }

    private Task Press(string button) => control.Locator("button:visible", new() { HasText = button }).First.ClickAsync();

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

    private static async Task Writes(IPage phone, string text)
    {
        await phone.Locator("textarea[name=text]").FillAsync(text);
        await phone.Locator("[data-composer] button").ClickAsync();
        await Expect(phone.Locator(".note", new() { HasText = text }).First).ToContainTextAsync("Lagret");
    }
}
