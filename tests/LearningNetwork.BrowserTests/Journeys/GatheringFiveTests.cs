using System.Text.RegularExpressions;
using LearningNetwork.BrowserTests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningNetwork.BrowserTests.Journeys;

/// <summary>
/// The whole of gathering 5 (domain §2.2–2.3) from the first presentation to the steering group's closing on the second day: a talk comes between the group
/// work, which goes on where it was, and the last two items change places. Kari runs it from one page, the projector shows it, and six people have phones.
/// </summary>
[Collection(InTheAnnex.Name)]
public sealed partial class GatheringFiveTests(House house) : Journey(house)
{
    private static readonly (string Name, string Municipality)[] Six = [("Ada", "3312"), ("David", "4018"), ("Ellen", "3907"), ("Frode", "3303"), ("Guro", "3305"), ("Hans", "4020")];
    private readonly App own = new(("Demo", "false"));
    private readonly List<IPage> phones = [];
    private GatheringFive five = null!;
    private IPage control = null!, stage = null!;

    protected override App App => own;

    private IPage Ada => phones[0];
    private IPage David => phones[1];

    [Fact]
    public async Task Both_days_are_run_from_one_page_and_nothing_that_was_written_is_lost()
    {
        SetDefaultExpectTimeout(20_000);
        await TheHallComesIn();
        await TheFirstDay();
        await TheMorningAfter();
        await ATalkComesBetweenTheGroupWork();
        await TheLastTwoChangePlaces();
        await TheSteeringGroupAnswers();
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await own.DisposeAsync();
    }

    private async Task TheHallComesIn()
    {
        five = await GatheringFive.Make(own);
        control = await Desk("/bli-med");
        await GatheringOfTwoDays.SignIn(control, own, five.Kari);
        await control.GotoAsync($"/gatherings/{five.Id}/run");
        foreach (var (name, municipality) in Six) phones.Add(await Joins(name, municipality));
    }

    /// <summary>Presses the one button that says what comes next, until it says this, and then that.</summary>
    private async Task Comes(string what)
    {
        for (var pressed = 0; pressed < 12; pressed++)
        {
            var label = await control.Locator(".next-step button").First.InnerTextAsync();
            await PressNext();
            if (label.Contains(what, StringComparison.Ordinal)) return;
        }
        Assert.Fail($"«{what}» never came; the button says «{await control.Locator(".next-step button").First.InnerTextAsync()}».");
    }

    private Task PressNext() => Leads(control.Locator(".next-step button").First);

    // A form is sent and the page comes anew; the marker goes with the page that was.
    private async Task Leads(ILocator button)
    {
        await control.EvaluateAsync("window.pageThatWas = true");
        await button.ClickAsync();
        await control.WaitForFunctionAsync("() => !window.pageThatWas && document.readyState !== 'loading'");
    }

    /// <summary>Chooses something for an item in the day's list.</summary>
    private async Task Chooses(string item, string what)
    {
        var line = control.Locator($".run li[data-title='{item}']");
        await line.Locator("summary").ClickAsync();
        await Leads(line.Locator("button", new() { HasText = what }).First);
    }

    private async Task<IPage> Joins(string name, string municipality)
    {
        var phone = await Phone($"/k/{five.Code}");
        await phone.Locator("input[name=name]").FillAsync(name);
        await phone.Locator($"input[name=municipality][value='{municipality}']").CheckAsync(new() { Force = true });
        await phone.Locator("select[name=role]").SelectOptionAsync("Employee");
        await phone.Locator("button[form=join]").ClickAsync();
        await phone.WaitForURLAsync(new Regex("/(now|activities/)"));
        return phone;
    }

    private Task Everyone(string heading) => Task.WhenAll(phones.Append(stage).Select(page => Expect(page.Locator("h1").First).ToContainTextAsync(heading, new() { IgnoreCase = true })));

    private static async Task Writes(IPage phone, string text)
    {
        await phone.Locator("textarea[name=text]").FillAsync(text);
        await phone.Locator("[data-composer] button").ClickAsync();
        await Expect(phone.Locator(".note", new() { HasText = text }).First).ToBeVisibleAsync();
        await Expect(phone.Locator("textarea[name=text]")).ToHaveValueAsync("");
        // Whoever has the caret in a field is asked before they are moved on.
        await phone.EvaluateAsync("document.activeElement?.blur()");
    }

    private static Task Sees(IPage page, string text) => Expect(page.Locator(".note", new() { HasText = text }).First).ToBeVisibleAsync();

    private static async Task SeesNothingOf(IPage page, string text) => Assert.DoesNotContain(text, await page.ContentAsync(), StringComparison.Ordinal);
}
