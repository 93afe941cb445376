using LearningNetwork.BrowserTests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningNetwork.BrowserTests.Activities;

/// <summary>A browser that keeps nothing says so before anybody writes, and the page is not closed without a question.</summary>
public sealed class NothingKeptTests(House house, Cafe cafe) : CafeJourney(house, cafe)
{
    const string NoLocalStorage = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });";
    const string FullLocalStorage = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };";
    const string NoDatabase = "IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError'); };";
    const string FullDatabase = "IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };";

    [Theory, InlineData(NoLocalStorage), InlineData(FullLocalStorage), InlineData(NoDatabase), InlineData(FullDatabase)]
    public async Task It_is_said_before_anything_is_written_and_writing_works_all_the_same(string script)
    {
        var phone = await PhoneOf(Cafe.Guest, script);
        await Expect(phone.Locator("[data-storage-warning]")).ToBeVisibleAsync();
        await Expect(phone.Locator("[data-storage-warning]")).ToContainTextAsync("la siden stå åpen til det står Lagret");
        var text = $"Uten plass {Guid.CreateVersion7()}";
        await Write(phone, text);
        await Expect(Note(phone, text)).ToContainTextAsync("Lagret");
        Assert.Single(await Cafe.Saved(text));
    }

    [Fact]
    public async Task A_page_that_is_alone_about_a_note_asks_before_it_is_closed()
    {
        var phone = await PhoneOf(Cafe.Guest, FullDatabase);
        await phone.Context.SetOfflineAsync(true);
        await Write(phone, "Bare på siden");
        await Expect(Note(phone, "Bare på siden")).ToContainTextAsync("Ikke sendt");
        var asked = new TaskCompletionSource<string>();
        phone.Dialog += (_, dialog) => { asked.TrySetResult(dialog.Type); _ = dialog.DismissAsync(); };
        await phone.CloseAsync(new() { RunBeforeUnload = true });
        Assert.Equal("beforeunload", await asked.Task.WaitAsync(TimeSpan.FromSeconds(10)));
        await phone.Context.SetOfflineAsync(false);
        await Expect(Note(phone, "Bare på siden")).ToContainTextAsync("Lagret");
    }

    [Fact]
    public async Task A_phone_with_room_warns_of_nothing_and_is_closed_without_a_question()
    {
        var phone = await PhoneOf(Cafe.Guest);
        await phone.Context.SetOfflineAsync(true);
        await Write(phone, "Godt tatt vare på");
        await Expect(Note(phone, "Godt tatt vare på")).ToContainTextAsync("Ikke sendt");
        await Expect(phone.Locator("[data-storage-warning]")).ToBeHiddenAsync();
        var closed = new TaskCompletionSource();
        phone.Close += (_, _) => closed.SetResult();
        await phone.CloseAsync(new() { RunBeforeUnload = true });
        await closed.Task.WaitAsync(TimeSpan.FromSeconds(10));
    }
}
