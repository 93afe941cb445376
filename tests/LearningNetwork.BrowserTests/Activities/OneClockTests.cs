using LearningNetwork.BrowserTests.Support;
using Microsoft.Playwright;

namespace LearningNetwork.BrowserTests.Activities;

/// <summary>One clock in the hall: every screen shows the server's, over a slow line and on a phone that is wrong, and nothing is sent for a tick.</summary>
public sealed class OneClockTests(House house, Cafe cafe) : CafeJourney(house, cafe)
{
    private const string FiveMinutesFast = "const Right = Date; window.Date = class extends Right { constructor(...a) { a.length ? super(...a) : super(Right.now() + 300000); } static now() { return Right.now() + 300000; } };";

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Cafe.GoesTo("runde-1");
        await Cafe.Changes((activity, _, now) => activity.Clock.Start(10, now));
    }

    [Fact]
    public async Task Every_screen_is_within_a_quarter_of_a_second_over_a_slow_line_and_on_a_phone_that_is_wrong()
    {
        using var slow = new Wire(App.Address) { Delay = TimeSpan.FromMilliseconds(300) };
        var screens = await Task.WhenAll(PhoneOf(Cafe.Guest, wire: slow), PhoneOf("Jonas", FiveMinutesFast, slow), Screen("/control", slow), Screen("/stage", slow));
        var shown = await Task.WhenAll(screens.Select(End));
        var end = await Cafe.Ends();
        Assert.All(shown, each => Assert.InRange((each - end).TotalMilliseconds, -250, 250));
    }

    [Fact]
    public async Task Five_minutes_more_show_everywhere_within_a_second()
    {
        var screens = await Task.WhenAll(PhoneOf(Cafe.Guest), Screen("/control"), Screen("/stage"));
        foreach (var screen in screens) await IsListening(screen);
        foreach (var minutes in new[] { 5, 5, 5 })
        {
            var news = screens.Select(screen => screen.EvaluateAsync<double>(NextEnd)).ToList();
            foreach (var screen in screens) await screen.EvaluateAsync("0"); // All of them look by now.
            await Cafe.Changes((activity, _, now) => activity.Extend(minutes, now));
            var said = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds();
            Assert.All(await Task.WhenAll(news), shown => Assert.InRange(shown - said, double.MinValue, 1000));
        }
    }

    [Fact]
    public async Task Nothing_is_sent_for_a_tick()
    {
        var phone = await PhoneOf(Cafe.Guest);
        await IsListening(phone);
        var calls = CallsOf(phone);
        var before = (calls.Told.Count, calls.All);
        await Seconds(phone, 5);
        Assert.Equal(before, (calls.Told.Count, calls.All));
    }

    /// <summary>When the time is up, as the screen shows it: the moment a second is shown, and the seconds. Of several, the one in the middle.</summary>
    private static async Task<DateTime> End(IPage screen)
    {
        var ends = await screen.EvaluateAsync<double[]>("""
            () => new Promise(done => {
              const digits = document.querySelector("[data-timer] [data-timer-digits]");
              const ends = [];
              new MutationObserver(() => {
                const [minutes, seconds] = digits.textContent.split(":").map(Number);
                ends.push(performance.timeOrigin + performance.now() + 1000 * (60 * minutes + seconds));
                if (ends.length === 4) done(ends.slice(1).sort());
              }).observe(digits, { childList: true, characterData: true, subtree: true });
            })
            """);
        return DateTimeOffset.FromUnixTimeMilliseconds((long)ends[ends.Length / 2]).UtcDateTime;
    }

    /// <summary>The moment the page's timer has another end.</summary>
    private const string NextEnd = """
        () => new Promise(done => {
          const end = () => document.querySelector("[data-timer]")?.dataset.endsAt;
          const before = end();
          new MutationObserver(() => end() && end() !== before && done(performance.timeOrigin + performance.now())).observe(document.body, { attributes: true, childList: true, subtree: true });
        })
        """;

    private static Task Seconds(IPage phone, int count) => phone.EvaluateAsync("""
        count => new Promise(done => {
          const digits = document.querySelector("[data-timer] [data-timer-digits]");
          new MutationObserver(() => --count || done()).observe(digits, { childList: true, characterData: true, subtree: true });
        })
        """, count);
}
