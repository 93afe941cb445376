using LearningNetwork.BrowserTests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningNetwork.BrowserTests.Activities;

/// <summary>What a person writes is never lost: before it is sent, while it travels, and when it is refused.</summary>
public sealed class WritingTests(House house, Cafe cafe) : CafeJourney(house, cafe)
{
    [Fact]
    public async Task A_note_says_when_it_is_saved_and_the_field_is_ready_for_the_next()
    {
        var phone = await PhoneOf(Cafe.Guest);
        await Write(phone, "Felles vaktplan for hele kommunen");
        await Expect(Note(phone, "Felles vaktplan")).ToContainTextAsync("Lagret");
        await Expect(Field(phone)).ToHaveValueAsync("");
        Assert.Single(await Cafe.Saved("Felles vaktplan for hele kommunen"));
    }

    [Fact]
    public async Task A_note_written_without_a_network_waits_on_the_phone_and_goes_when_it_is_back()
    {
        var phone = await PhoneOf(Cafe.Guest);
        await phone.Context.SetOfflineAsync(true);
        await Write(phone, "Skrevet i heisen");
        await Expect(Note(phone, "Skrevet i heisen")).ToContainTextAsync("Ikke sendt. Vi prøver igjen når du har nett");
        await Expect(phone.Locator("[data-notice] .notice")).ToContainTextAsync("1 notat venter på telefonen");
        await phone.Context.SetOfflineAsync(false);
        await Expect(Note(phone, "Skrevet i heisen")).ToContainTextAsync("Lagret");
        await Expect(phone.Locator(".notice", new() { HasText = "Alt er sendt" })).ToBeVisibleAsync();
        Assert.Single(await Cafe.Saved("Skrevet i heisen"));
    }

    [Fact]
    public async Task A_tab_that_was_closed_without_a_network_sends_its_notes_when_it_is_opened_again()
    {
        var phone = await PhoneOf(Cafe.Guest);
        await phone.Context.SetOfflineAsync(true);
        await Write(phone, "Først det ene");
        await Write(phone, "Så det andre");
        await Expect(Note(phone, "Så det andre")).ToContainTextAsync("Ikke sendt");
        await phone.CloseAsync();
        await phone.Context.SetOfflineAsync(false);
        var again = await TabBeside(phone);
        await Expect(Note(again, "Så det andre")).ToContainTextAsync("Lagret");
        var (one, other) = (Assert.Single(await Cafe.Saved("Først det ene")), Assert.Single(await Cafe.Saved("Så det andre")));
        Assert.True(one.Revision < other.Revision);
    }

    [Fact]
    public async Task A_draft_is_kept_while_it_is_written_and_is_there_after_a_reload()
    {
        var phone = await PhoneOf(Cafe.Guest);
        await Pick(phone, "Idé");
        await Field(phone).PressSequentiallyAsync("Halvferdig tan");
        await Expect(phone.Locator("form[data-composer] [data-sync]")).ToContainTextAsync("Kladd lagret");
        await phone.ReloadAsync();
        await Expect(Field(phone)).ToHaveValueAsync("Halvferdig tan");
        await Expect(phone.Locator("input[name=cell][value=ide]")).ToBeCheckedAsync();
        await phone.GetByRole(AriaRole.Button, new() { Name = "Legg til" }).ClickAsync();
        await Expect(Note(phone, "Halvferdig tan")).ToContainTextAsync("Lagret");
        await phone.ReloadAsync();
        await Expect(Field(phone)).ToHaveValueAsync("");
    }

    [Fact]
    public async Task Two_tabs_of_the_same_person_send_a_note_once_and_both_show_it_once()
    {
        var one = await PhoneOf(Cafe.Guest);
        var other = await TabBeside(one);
        await one.Context.SetOfflineAsync(true);
        await Write(one, "Skrevet i den ene fanen");
        await Expect(Note(other, "Skrevet i den ene fanen")).ToContainTextAsync("Ikke sendt");
        await one.Context.SetOfflineAsync(false);
        foreach (var tab in new[] { one, other })
        {
            await Expect(Note(tab, "Skrevet i den ene fanen")).ToContainTextAsync("Lagret");
            await Expect(Note(tab, "Skrevet i den ene fanen")).ToHaveCountAsync(1);
        }
        Assert.Single(await Cafe.Saved("Skrevet i den ene fanen"));
    }

    [Fact]
    public async Task A_refused_note_is_kept_with_the_reason_through_a_reload_and_can_be_mended()
    {
        var phone = await PhoneOf(Cafe.Guest);
        var tooLong = "Altfor lang tekst " + new string('å', 10_001);
        await Field(phone).EvaluateAsync("field => field.removeAttribute('maxlength')");
        await Write(phone, tooLong);
        await Expect(Note(phone, "Altfor lang")).ToContainTextAsync("Teksten er for lang");
        await phone.ReloadAsync();
        await Expect(Note(phone, "Altfor lang")).ToContainTextAsync("Teksten er for lang");
        await Note(phone, "Altfor lang").GetByRole(AriaRole.Button, new() { Name = "Rediger" }).ClickAsync();
        Assert.Equal(tooLong, await Field(phone).InputValueAsync());
        await Expect(Note(phone, "Altfor lang")).ToHaveCountAsync(0);
        await Write(phone, "Passe lang tekst");
        await Expect(Note(phone, "Passe lang")).ToContainTextAsync("Lagret");
    }

    [Fact]
    public async Task An_own_note_is_edited_where_it_lies_and_deleted_after_being_asked()
    {
        var phone = await PhoneOf(Cafe.Guest);
        await Write(phone, "Skal endres");
        await Note(phone, "Skal endres").GetByRole(AriaRole.Button, new() { Name = "Rediger" }).ClickAsync();
        await phone.GetByLabel("Rediger notatet").FillAsync("Er endret");
        await phone.GetByRole(AriaRole.Button, new() { Name = "Lagre", Exact = true }).ClickAsync();
        await Expect(Note(phone, "Er endret")).ToContainTextAsync("Lagret");
        await Expect(Note(phone, "Er endret").GetByRole(AriaRole.Button, new() { Name = "Slett" })).ToBeVisibleAsync();
        Assert.Single(await Cafe.Saved("Er endret"));
        await Note(phone, "Er endret").GetByRole(AriaRole.Button, new() { Name = "Slett" }).ClickAsync();
        await phone.GetByRole(AriaRole.Button, new() { Name = "Slett notatet" }).ClickAsync();
        await Expect(Note(phone, "Er endret")).ToHaveCountAsync(0);
        Assert.Empty(await Cafe.Saved("Er endret"));
    }

    [Fact]
    public async Task A_browser_that_keeps_nothing_says_so_before_anything_is_written()
    {
        var phone = await PhoneOf(Cafe.Guest, "Object.defineProperty(window, 'localStorage', { get() { throw new Error('forbidden'); } }); Object.defineProperty(window, 'indexedDB', { value: undefined });");
        await Expect(phone.Locator("[data-storage-warning]")).ToBeVisibleAsync();
        await Write(phone, "Fra et privat vindu");
        await Expect(Note(phone, "Fra et privat vindu")).ToContainTextAsync("Lagret");
    }
}
