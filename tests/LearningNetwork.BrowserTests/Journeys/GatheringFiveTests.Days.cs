using System.Text.RegularExpressions;
using LearningNetwork.BrowserTests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningNetwork.BrowserTests.Journeys;

public sealed partial class GatheringFiveTests
{
    private const string Work = "Kommunevist gruppearbeid", Talk = "Implementering: fra kunnskap til praksis", Goes = "Kommunevist gruppearbeid fortsetter";
    private const string Look = "Blikket framover: Hva trenger regionen?", Evaluate = "Vi blir enige om hvordan vi evaluerer nettverket";
    private const string Condition = "Ledelsen må ville det.", Need = "En felles kursbank.", Asked = "Hva gjorde vi annerledes?";

    private async Task TheFirstDay()
    {
        await Comes("Kommunene deler sine erfaringer");
        stage = await control.Context.NewPageAsync();
        await stage.SetViewportSizeAsync(1920, 1080);
        await stage.GotoAsync(control.Url.Replace("/control", "/stage", StringComparison.Ordinal));
        await Comes("Kongsberg");
        await Expect(stage.Locator(".stage-prompt").First).ToContainTextAsync("Kongsberg");
        await Writes(Ada, "Gjenta de tre setningene.");
        foreach (var next in new[] { "Ringerike", "Lier" }) await Comes(next);
        await Expect(stage.Locator(".stage-prompt").First).ToContainTextAsync("Lier");
        await Sees(Ada, "Gjenta de tre setningene.");
        await Comes("Hvordan utfordres kommunene");
        await Comes("Kafédialog");
        await Comes("Start fordeling");
        await Everyone("fordeling");
        await Press("Foreslå");
        await Expect(Ada.Locator(".mini-seat").First).ToContainTextAsync("Bord");
        await Press("Start runde 1");
        await Everyone("runde 1");
        await Press("Avslutt nå");
        await Comes("Paneldialog");
        await Chooses("Styringsgruppen avslutter dagen", "Start nå");
        await Expect(stage.Locator("h1")).ToContainTextAsync("Styringsgruppen");
    }

    private async Task TheMorningAfter()
    {
        await control.GotoAsync($"/gatherings/{five.Id}/run");
        await Press("Avslutt");
        await control.GotoAsync($"/gatherings/{five.Id}/run");
        await control.Locator("nav a", new() { HasText = "Dag 2" }).ClickAsync();
        await Comes("Tilbakeblikk på gårsdagen");
        await Comes("Start tenk");
        await Everyone("Tilbakeblikk");
        await Expect(Ada.Locator("summary", new() { HasText = "Oppsummering av dag 1" })).ToBeVisibleAsync();
        await Writes(Ada, "At Nome begynte på nytt.");
        await SeesNothingOf(David, "At Nome begynte på nytt.");
        await Press("Start del");
        await Sees(David, "At Nome begynte på nytt.");
    }

    private async Task ATalkComesBetweenTheGroupWork()
    {
        await Chooses(Work, "Start nå");
        await Comes("Start alene");
        await Everyone("alene");
        await Writes(Ada, Condition);
        await Press("Start sammen");
        await Sees(Ada, Condition);
        await Ada.Locator("textarea[name=text]").FillAsync("");
        await Chooses(Talk, "Start nå");
        foreach (var page in new[] { David, stage }) await Expect(page.Locator("h1")).ToContainTextAsync("Innlegg");
        // Ada has her caret in the field: she is told, and goes when she wants.
        await Ada.Locator(".notice[data-level=elsewhere] a").ClickAsync();
        await Writes(Ada, "Det tar to til fire år.");
        foreach (var page in new[] { control, stage, Ada }) await page.AssertAccessible();
        await Chooses(Goes, "Start nå");
        await Everyone("sammen");
        await Sees(Ada, Condition);
        await Expect(Ada.Locator("[data-timer]").First).ToContainTextAsync(new Regex("4[34]:"));
        await SeesNothingOf(David, Condition);
    }

    private async Task TheLastTwoChangePlaces()
    {
        await Chooses(Look, "Bytt med");
        await Expect(control.Locator($".run li[data-title='{Evaluate}'] + li[data-title='{Look}']")).ToBeVisibleAsync();
        await Comes("Start «Lunsj»");
        await Comes(Evaluate);
        await Comes("Start skriv");
        await Ada.Locator("textarea[id='punkt-hva']").First.FillAsync(Asked);
        await Ada.Locator("textarea[id='punkt-hvorfor']").First.FillAsync("Da kan andre gjøre det etter oss.");
        await Ada.Locator("[data-composer] button").ClickAsync();
        await Sees(David, Asked);
        await Expect(Ada.Locator("#punkt-hva")).ToHaveValueAsync("");
        await Ada.EvaluateAsync("document.activeElement?.blur()");
        await Press("Avslutt nå");
        await Comes(Look);
        await Comes("Start tenk");
        await Everyone("Blikket framover");
        await Writes(David, Need);
        await Press("Start del");
        await Sees(Ada, Need);
    }

    private async Task TheSteeringGroupAnswers()
    {
        await Press("Avslutt");
        await Comes("Styringsgruppen avslutter");
        await Everyone("Styringsgruppen avslutter");
        foreach (var shown in new[] { Need, Asked }) await Sees(stage, shown);
        await Hans.Locator("summary", new() { HasText = "Oppsummering av dag 2" }).ClickAsync();
        foreach (var shown in new[] { Need, Asked }) await Sees(Hans, shown);
        foreach (var unseen in new[] { Condition, "Det tar to til fire år.", "Gjenta de tre setningene." }) foreach (var page in new[] { Hans, stage, control }) await SeesNothingOf(page, unseen);
        foreach (var page in new[] { control, stage, Hans }) await page.AssertAccessible();
        await Comes("Avslutt");
        await Expect(Hans.Locator("h2").First).ToContainTextAsync("ferdig", new() { IgnoreCase = true });
    }

    private IPage Hans => phones[5];

    private Task Press(string button) => Leads(control.Locator("button:visible", new() { HasText = button }).First);
}
