using LearningNetwork.BrowserTests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningNetwork.BrowserTests.Journeys;

/// <summary>
/// A whole café dialogue: Kari leads, the projector shows, and phones from Lier, Sandefjord and Nome write. Ada (Lier) is Sandefjord's guest in round 1
/// and loses her network mid-note; Bo (Lier) reloads in the middle of a word; Cecilie hosts Sandefjord's table; David (Nome) sits elsewhere; Eva joins late.
/// </summary>
public sealed partial class CafeDialogueTests(House house) : Journey(house)
{
    private readonly App own = new();

    protected override App App => own;

    [Fact]
    public async Task A_cafe_dialogue_runs_from_seating_to_harvest_and_each_screen_shows_what_is_for_it_alone()
    {
        await TheHallComesIn();
        await TheTablesAreFilled();
        await Round1();
        await AdaLosesHerNetworkMidNote();
        await BoReloadsInTheMiddleOfAWord();
        await EvaComesLate();
        await Round2();
        await HomeAgain();
        await TheHarvestIsTakenHome();
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await own.DisposeAsync();
    }

    private async Task TheHallComesIn()
    {
        await KariSetsUpTheCafe();
        ada = await Joins("Ada", Lier);
        bo = await Joins("Bo", Lier);
        cecilie = await Joins("Cecilie", Sandefjord);
        david = await Joins("David", Nome);
        await Expect(Body(ada)).ToContainTextAsync("Du er inne");
        stage = await KariOpens("stage", wall: true);
        await Press(control, "Start fordeling");
        foreach (var phone in Phones) await Expect(phone.Locator("h1")).ToContainTextAsync("Fordeling");
        await Expect(stage.Locator("h1")).ToContainTextAsync("fordeling");
    }

    private async Task TheTablesAreFilled()
    {
        await IsGuest(ada, "Ada", 1, "Sandefjord");
        await IsHost(cecilie, "Cecilie", 1);
        await IsHost(cecilie, "Cecilie", 2);
        await IsGuest(bo, "Bo", 2, "Sandefjord");
        await Press(control, "Foreslå");
        await Expect(ada.Locator(".mini-seat").First).ToContainTextAsync("Sandefjord");
        await Expect(cecilie.Locator(".mini-seat").First).ToContainTextAsync("vert");
        await Expect(david.Locator(".mini-seat").First).ToContainTextAsync("Bord");
        foreach (var page in Phones.Append(control)) await page.AssertAccessible();
        await stage.AssertAccessible();
    }

    private async Task Round1()
    {
        await Press(control, "Start runde 1");
        await Expect(Body(ada)).ToContainTextAsync("Du er gjest hos");
        await Expect(Body(cecilie)).ToContainTextAsync("Du er vert for");
        await Expect(stage.Locator(".stage-timer")).ToBeVisibleAsync();
        await Writes(ada, "sporsmal", "Hvordan fikk dere med politikerne?");
        await Writes(ada, "innspill", "Ta med tillitsvalgte.");
        await Writes(ada, "ide", "Samme tre setninger.");
        await Expect(cecilie.Locator(".asks")).ToContainTextAsync("Hvordan fikk dere med politikerne?");
        await Expect(Body(cecilie)).ToContainTextAsync("Ta med tillitsvalgte.");
        await SeeNothingOf("Samme tre setninger.", bo, cecilie, david, control, stage);
        await SeeNothingOf("Hvordan fikk dere med politikerne?", bo, david, control, stage);
        await cecilie.Locator(".asks .note", new() { HasText = "politikerne" }).Locator("button.take").ClickAsync();
        await Expect(ada.Locator(".note", new() { HasText = "politikerne" })).ToContainTextAsync("Besvart");
        await Press(control, "+5 min");
        await Expect(ada.Locator("[data-timer]").First).ToContainTextAsync("14:");
        foreach (var page in new[] { ada, cecilie, control, stage }) await page.AssertAccessible();
    }

    private async Task AdaLosesHerNetworkMidNote()
    {
        Complaints.Forgive("ERR_INTERNET_DISCONNECTED");
        await Picks(ada, "ide");
        await ada.Locator("textarea[name=text]").PressSequentiallyAsync("Vi begynner med ");
        await ada.Context.SetOfflineAsync(true);
        await ada.Locator("textarea[name=text]").PressSequentiallyAsync("én avdeling.");
        await ada.Locator("[data-composer] button").ClickAsync();
        var note = ada.Locator(".note", new() { HasText = "Vi begynner med én avdeling." });
        await Expect(note).ToContainTextAsync("Ikke sendt");
        await ada.Context.SetOfflineAsync(false);
        await Expect(note).ToContainTextAsync("Lagret", new() { Timeout = 40_000 });
    }

    private async Task BoReloadsInTheMiddleOfAWord()
    {
        await Picks(bo, "ide");
        await bo.Locator("textarea[name=text]").PressSequentiallyAsync("Halvferdig tan");
        await Expect(bo.Locator("[data-composer] [data-sync]")).ToContainTextAsync("Kladd lagret");
        await bo.ReloadAsync();
        await Expect(bo.Locator("textarea[name=text]")).ToHaveValueAsync("Halvferdig tan");
        await bo.Locator("textarea[name=text]").PressSequentiallyAsync("ke.");
        await bo.Locator("[data-composer] button").ClickAsync();
        await Expect(bo.Locator(".note", new() { HasText = "Halvferdig tanke." })).ToContainTextAsync("Lagret");
    }

    private async Task EvaComesLate()
    {
        eva = await Joins("Eva", Lier);
        await Expect(Body(eva)).ToContainTextAsync("ikke fått plass");
        await Press(control, "Finn plass");
        await Expect(Body(eva)).ToContainTextAsync("Runde 2");
    }

    private async Task Round2()
    {
        await ada.Locator("textarea[name=text]").FillAsync("Skrevet før byttet");
        await Expect(ada.Locator("[data-composer] [data-sync]")).ToContainTextAsync("Kladd lagret");
        await Press(control, "Start runde 2");
        await Expect(ada.Locator("h1")).ToContainTextAsync("Runde 2");
        await Expect(ada.Locator("textarea[name=text]")).ToHaveValueAsync("Skrevet før byttet");
        await Picks(ada, "ide");
        await ada.Locator("[data-composer] button").ClickAsync();
        await Expect(bo.Locator("h1")).ToContainTextAsync("Runde 2"); // else the question goes to the host it was begun at
        await Expect(Body(bo)).ToContainTextAsync("Du er gjest hos");
        await Writes(bo, "sporsmal", "Hva sa opposisjonen?");
        await Expect(cecilie.Locator(".asks")).ToContainTextAsync("Hva sa opposisjonen?");
        await SeeNothingOf("Hva sa opposisjonen?", ada, stage, control);
    }
}
