using LearningNetwork.BrowserTests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningNetwork.BrowserTests.Activities;

/// <summary>A new phase throws nobody out of what they are doing, and every clock shows the server's time.</summary>
public sealed class PhaseChangeTests(House house, Cafe cafe) : CafeJourney(house, cafe)
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Cafe.GoesTo("runde-1");
    }

    [Fact]
    public async Task What_is_half_written_stays_under_the_caret_and_goes_to_the_table_it_was_begun_at()
    {
        var phone = await PhoneOf(Cafe.Guest);
        await Pick(phone, "Spørsmål");
        await Field(phone).PressSequentiallyAsync("Begynt i runde 1");
        await Cafe.GoesTo("runde-2");
        await Expect(phone.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Runde 2");
        await Expect(Field(phone)).ToBeFocusedAsync();
        await Expect(phone.Locator("[data-composer] [data-sync]")).ToContainTextAsync("Kladd lagret");
        await phone.Keyboard.TypeAsync(", ferdig i runde 2");
        await Expect(Field(phone)).ToHaveValueAsync("Begynt i runde 1, ferdig i runde 2");
        await phone.GetByRole(AriaRole.Button, new() { Name = "Legg til" }).ClickAsync();
        await Expect(Note(phone, "ferdig i runde 2")).ToContainTextAsync("Lagret");
        var saved = Assert.Single(await Cafe.Saved("Begynt i runde 1, ferdig i runde 2"));
        Assert.Equal(("runde-1", await Cafe.TableOf(Cafe.Guest, 1)), (saved.Phase, saved.TableId));
    }

    [Fact]
    public async Task A_phone_five_minutes_wrong_counts_down_with_the_server()
    {
        var phone = await PhoneOf(Cafe.Guest, "const right = Date.now; Date.now = () => right() + 300000; const Old = Date; window.Date = class extends Old { constructor(...a) { a.length ? super(...a) : super(Date.now()); } };");
        var digits = phone.Locator("[data-timer] [data-timer-digits]").First;
        await Cafe.Changes((activity, _, now) => activity.Clock.Start(10, now));
        await Cafe.Changes((activity, _, now) => activity.Extend(2, now));
        await Expect(digits).ToContainTextAsync("11:5");
        await Cafe.Changes((activity, _, now) => activity.Pause(now));
        await Expect(phone.Locator("[data-timer]").First).ToHaveAttributeAsync("data-time", "paused");
    }

    [Fact]
    public async Task One_who_is_let_out_meanwhile_keeps_the_text_and_is_told()
    {
        var phone = await PhoneOf("Jonas");
        await Field(phone).FillAsync("Skrevet i siste liten");
        await Cafe.RevokePassesOf("Jonas");
        await phone.GetByRole(AriaRole.Button, new() { Name = "Legg til" }).ClickAsync();
        await Expect(Note(phone, "Skrevet i siste liten")).ToContainTextAsync("Du er ikke inne lenger. Teksten ligger her");
        Assert.Empty(await Cafe.Saved("Skrevet i siste liten"));
    }
}
