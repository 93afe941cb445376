using LearningNetwork.BrowserTests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningNetwork.BrowserTests.Activities;

/// <summary>What waits on the phone waits through everything that happens to a phone in a hall.</summary>
public sealed class OutboxTests(House house, Cafe cafe) : CafeJourney(house, cafe)
{
    [Fact]
    public async Task The_network_goes_in_the_middle_of_a_word_and_the_whole_word_comes_through()
    {
        var phone = await PhoneOf(Cafe.Guest);
        await Field(phone).PressSequentiallyAsync("Heltids");
        await phone.Context.SetOfflineAsync(true);
        await phone.Keyboard.TypeAsync("kultur");
        await Expect(phone.Locator("form[data-composer] [data-sync]")).ToContainTextAsync("Kladd lagret");
        await Expect(phone.Locator("[data-notice] .notice")).ToContainTextAsync("Uten nett");
        await Add(phone);
        await Expect(Note(phone, "Heltidskultur")).ToContainTextAsync("Ikke sendt");
        await phone.Context.SetOfflineAsync(false);
        await Expect(Note(phone, "Heltidskultur")).ToContainTextAsync("Lagret");
        await Expect(Note(phone, "Heltidskultur")).ToHaveCountAsync(1);
        Assert.Single(await Cafe.Saved("Heltidskultur"));
    }

    [Fact]
    public async Task A_phone_that_is_started_again_has_its_draft_and_sends_what_waited()
    {
        var folder = Directory.CreateTempSubdirectory("learning-network-phone-");
        var first = await StartPhone(folder.FullName);
        await SignIn(first, Cafe.Guest);
        var phone = await first.NewPageAsync();
        await phone.GotoAsync(Cafe.Address);
        await first.SetOfflineAsync(true);
        await Write(phone, "Sendt fra et flymodus");
        await Expect(Note(phone, "Sendt fra et flymodus")).ToContainTextAsync("Ikke sendt");
        await Field(phone).PressSequentiallyAsync("Påbegynt");
        await Expect(phone.Locator("form[data-composer] [data-sync]")).ToContainTextAsync("Kladd lagret");
        await first.CloseAsync();
        var again = await (await StartPhone(folder.FullName)).NewPageAsync();
        await again.GotoAsync(Cafe.Address);
        await Expect(Note(again, "Sendt fra et flymodus")).ToContainTextAsync("Lagret");
        await Expect(Field(again)).ToHaveValueAsync("Påbegynt");
        Assert.Single(await Cafe.Saved("Sendt fra et flymodus"));
        await again.Context.CloseAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Two_tabs_of_one_person_end_with_the_same_notes_in_the_same_order()
    {
        var one = await PhoneOf(Cafe.Guest);
        var other = await TabBeside(one);
        await one.Context.SetOfflineAsync(true);
        foreach (var i in Enumerable.Range(1, 6)) await Write(i % 2 == 0 ? one : other, $"Annenhver fane {i}");
        await one.Context.SetOfflineAsync(false);
        foreach (var tab in new[] { one, other })
        {
            await Expect(Note(tab, "Annenhver fane")).ToHaveCountAsync(6);
            await Expect(Note(tab, "Annenhver fane").Filter(new() { HasText = "Lagret" })).ToHaveCountAsync(6);
            Assert.Equal(["6", "5", "4", "3", "2", "1"], (await Note(tab, "Annenhver fane").Locator(".note__text").AllTextContentsAsync()).Select(text => text[^1..]));
        }
        foreach (var i in Enumerable.Range(1, 6)) Assert.Single(await Cafe.Saved($"Annenhver fane {i}"));
    }

    [Fact]
    public async Task A_server_that_cannot_save_now_is_not_called_a_lost_network()
    {
        var phone = await PhoneOf(Cafe.Guest);
        await phone.RouteAsync("**/contributions/**", route => route.FulfillAsync(new() { Status = 503, ContentType = "application/problem+json", Headers = [new("Retry-After", "1")], Body = """{"type":"refusal:NotNow","detail":"Disken er full."}""" }));
        await Write(phone, "Mens disken var full");
        await Expect(Note(phone, "Mens disken")).ToContainTextAsync("Vi får ikke lagret akkurat nå. Vi prøver igjen");
        await Expect(phone.Locator("[data-notice] .notice")).ToContainTextAsync("1 notat venter på telefonen");
        await Expect(phone.GetByText("Uten nett")).ToHaveCountAsync(0);
        await Expect(phone.GetByText("når du har nett")).ToHaveCountAsync(0);
        await phone.UnrouteAllAsync();
        await Expect(Note(phone, "Mens disken")).ToContainTextAsync("Lagret");
        await Expect(phone.Locator("[data-notice] .notice")).ToContainTextAsync("Alt er lagret");
        Assert.Single(await Cafe.Saved("Mens disken var full"));
    }

    [Fact]
    public async Task One_who_is_taken_out_of_the_gathering_keeps_the_text_and_is_told_what_to_do()
    {
        var phone = await PhoneOf("Leyla");
        await Field(phone).FillAsync("Kladden til den som gikk");
        await Expect(phone.Locator("form[data-composer] [data-sync]")).ToContainTextAsync("Kladd lagret");
        await Cafe.TakesOut("Leyla");
        await Expect(phone.Locator("[data-notice] .notice")).ToContainTextAsync("Siden er ikke åpen for deg lenger");
        await Expect(phone.GetByRole(AriaRole.Link, new() { Name = "Kom inn igjen" })).ToHaveAttributeAsync("href", "/bli-med");
        await Add(phone);
        await Expect(Note(phone, "Kladden til den som gikk")).ToContainTextAsync("Kopier den, eller bli med igjen");
        await phone.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await Note(phone, "Kladden til den som gikk").GetByRole(AriaRole.Button, new() { Name = "Kopier" }).ClickAsync();
        await Expect(phone.Locator("[data-said]")).ToContainTextAsync("Teksten er kopiert");
        Assert.Equal("Kladden til den som gikk", await phone.EvaluateAsync<string>("navigator.clipboard.readText()"));
        Assert.Empty(await Cafe.Saved("Kladden til den som gikk"));
    }

    [Fact]
    public async Task One_who_signs_out_in_another_tab_keeps_the_text_and_sends_it_after_signing_in()
    {
        var phone = await PhoneOf("Ola");
        var cookies = await phone.Context.CookiesAsync();
        await phone.Context.ClearCookiesAsync();
        await Write(phone, "Skrevet etter at jeg logget ut");
        await Expect(Note(phone, "Skrevet etter at jeg logget ut")).ToContainTextAsync("Du er ikke inne lenger");
        await Expect(phone.GetByRole(AriaRole.Link, new() { Name = "Kom inn igjen" })).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("/sign-in\\?returnUrl="));
        await phone.Context.AddCookiesAsync([.. cookies.Select(each => new Cookie { Name = each.Name, Value = each.Value, Url = App.Address.ToString() })]);
        await Note(phone, "Skrevet etter at jeg logget ut").GetByRole(AriaRole.Button, new() { Name = "Prøv igjen" }).ClickAsync();
        await Expect(Note(phone, "Skrevet etter at jeg logget ut")).ToContainTextAsync("Lagret");
        await Expect(phone.GetByRole(AriaRole.Link, new() { Name = "Kom inn igjen" })).ToHaveCountAsync(0);
        Assert.Single(await Cafe.Saved("Skrevet etter at jeg logget ut"));
    }

    [Fact]
    public async Task What_a_guest_never_sent_is_shown_with_the_old_name_to_the_guest_who_joins_anew()
    {
        var phone = await PhoneOf(Cafe.Guest);
        await phone.RouteAsync("**/contributions/**", route => route.AbortAsync());
        await Write(phone, "Fra den jeg var");
        await Expect(Note(phone, "Fra den jeg var")).ToContainTextAsync("Ikke sendt");
        await SignIn(phone.Context, "Jonas");
        await phone.UnrouteAllAsync();
        await phone.ReloadAsync();
        var left = phone.Locator("[data-left-behind]");
        await Expect(left).ToContainTextAsync("Ikke sendt. Skrevet som Amina. Kopier teksten");
        await phone.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await left.GetByRole(AriaRole.Button, new() { Name = "Kopier" }).ClickAsync();
        await Expect(phone.Locator("[data-said]")).ToContainTextAsync("Teksten er kopiert");
        Assert.Equal("Fra den jeg var", await phone.EvaluateAsync<string>("navigator.clipboard.readText()"));
        Assert.Empty(await Cafe.Saved("Fra den jeg var"));
        await left.GetByRole(AriaRole.Button, new() { Name = "Forkast" }).ClickAsync();
        await Expect(left).ToHaveCountAsync(0);
        await phone.ReloadAsync();
        await Expect(Field(phone)).ToBeVisibleAsync();
        await Expect(Note(phone, "Fra den jeg var")).ToHaveCountAsync(0);
    }
}
