using LearningNetwork.BrowserTests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningNetwork.BrowserTests.Activities;

/// <summary>One device at a table: the pen goes from phone to phone, and what the table wrote goes with it.</summary>
public sealed class ScribingTests(House house, Cafe cafe) : CafeJourney(house, cafe)
{
    [Fact]
    public async Task Whoever_takes_over_the_pen_corrects_what_the_table_wrote_and_both_see_the_same()
    {
        await Cafe.Gathers(["Ingrid"]);
        await Cafe.Changes((activity, by, now) => activity.HaveScribes(by, now));
        var (first, second) = (await PhoneOf(Cafe.Guest), await PhoneOf("Ingrid"));
        await Press(first, "Ta pennen");
        await Expect(second.GetByText($"{Cafe.Guest} skriver for bordet.")).ToBeVisibleAsync();
        await Write(first, "Begynn tidlig", "Stikkord");
        await Expect(Note(first, "Begynn tidlig")).ToContainTextAsync("Lagret");
        await Press(second, "Ta over pennen");
        await Press(Note(second, "Begynn tidlig"), "Rediger");
        await Note(second, "Begynn tidlig").Locator(".note__edit textarea").FillAsync("Begynn i tide");
        await Press(Note(second, "Begynn tidlig"), "Lagre");
        await first.GetByText("Skrevet ved bordet").ClickAsync();
        await Expect(Note(first, "Begynn i tide")).ToBeVisibleAsync();
        await Expect(Note(first, "Begynn i tide").GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        await Expect(first.GetByText("Ingrid skriver for bordet.")).ToBeVisibleAsync();
    }

    private static Task Press(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();
    private static Task Press(ILocator where, string name) => where.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();
}
