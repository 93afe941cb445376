using System.Net;
using LearningNetwork.Accounts;
using LearningNetwork.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LearningNetwork.Tests.Accounts;

public sealed class WelcomeTests
{
    [Fact]
    public async Task The_key_in_the_log_makes_the_first_administrator_once()
    {
        await using var app = new TestApp(await TestDatabase.Make());
        var key = await KeyInTheLog(app);
        var browser = app.AsStranger();
        Assert.Equal("/welcome", (await browser.Open("/")).To());
        await browser.Open("/welcome");
        Assert.Contains("Nøkkelen stemmer ikke", await (await Make(browser, "0123456789abcdef0123456789abcdef")).Text(), StringComparison.Ordinal);
        Assert.Contains("minst 12 tegn", await (await Make(browser, key, "kort")).Text(), StringComparison.Ordinal);
        Assert.Equal("/", (await Make(browser, key)).To());
        Assert.Equal(HttpStatusCode.OK, (await browser.Open("/networks/new")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Open("/welcome")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Make(browser, key)).StatusCode);
    }

    [Fact]
    public async Task Five_wrong_keys_and_the_right_one_must_wait()
    {
        await using var app = new TestApp(await TestDatabase.Make());
        var key = await KeyInTheLog(app);
        var browser = app.AsStranger();
        await browser.Open("/welcome");
        for (var i = 0; i < 5; i++) await Make(browser, "feil");
        var answer = await Make(browser, key);
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.Contains("Vent fem minutter", await answer.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_an_administrator_there_is_no_welcome_and_no_key()
    {
        await using var app = await TestApp.Start();
        Assert.Equal(HttpStatusCode.NotFound, (await app.AsStranger().Open("/welcome")).StatusCode);
        Assert.Null(await Said(app));
    }

    static Task<HttpResponseMessage> Make(Visitor browser, string key, string password = Signing.Password) =>
        browser.Post("/welcome", new() { ["Key"] = key, ["Name"] = "Astrid", ["Email"] = "astrid@example.no", ["Password"] = password });

    static async Task<string> KeyInTheLog(TestApp app) => (await Said(app))!;

    // Started once more with a log we can read: a new key each time, and only the newest opens.
    static async Task<string?> Said(TestApp app)
    {
        var key = app.Services.GetRequiredService<WelcomeKey>();
        var log = new Heard();
        var again = new WelcomeKey(log, TimeProvider.System);
        await using var db = app.Open();
        await again.Run(db);
        if (log.Key is { } said) key.PutBack(said);
        return log.Key;
    }

    sealed class Heard : ILogger<WelcomeKey>
    {
        public string? Key { get; private set; }
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;
        public bool IsEnabled(LogLevel logLevel) => true;
        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Key = formatter(state, exception).Split(' ')[^1];
    }
}
