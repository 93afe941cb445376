using LearningNetwork.BrowserTests.Support;

namespace LearningNetwork.BrowserTests.Activities;

/// <summary>A phone that slept through more than anybody would send it note by note.</summary>
public sealed class SleepTests(House house, Cafe cafe) : CafeJourney(house, cafe)
{
    [Fact]
    public async Task A_phone_that_slept_for_an_hour_fetches_the_page_once_and_misses_nothing()
    {
        using var wire = new Wire(App.Address);
        var host = await PhoneOf(await Cafe.Host(), wire: wire);
        await IsListening(host);
        var calls = new Calls(host);
        var system = await host.Context.NewCDPSessionAsync(host);
        await system.SendAsync("Page.setWebLifecycleState", new() { ["state"] = "frozen" });
        wire.Cut();
        await Cafe.Writes(Cafe.Guest, Enumerable.Range(1, 600).Select(i => $"Mens du sov {i}"));
        wire.Mend();
        await system.SendAsync("Page.setWebLifecycleState", new() { ["state"] = "active" });
        var saved = await Cafe.Inputs("Mens du sov");
        Assert.Equal(600, saved.Count);
        await Shows(host, "innspill:recipient", "Mens du sov", saved);
        Assert.Equal(1, calls.Refreshes);
        calls.AssertFewAfter(TimeSpan.FromSeconds(1));
    }
}
