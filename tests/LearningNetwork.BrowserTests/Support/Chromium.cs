using Microsoft.Playwright;

namespace LearningNetwork.BrowserTests.Support;

/// <summary>One Chromium for the whole run, the machine's own: CHROMIUM in the environment, or where distributions put it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    static readonly string[] Places =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable",
        "/Applications/Chromium.app/Contents/MacOS/Chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ];

    // No sandbox: tests also run as root in a container. The rest keeps Chromium from calling home, which a closed network refuses.
    static readonly string[] Flags =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    IPlaywright? playwright;

    public IBrowser Browser { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Find(), Args = Flags });
    }

    /// <summary>A browser process of its own, with what an earlier one left in the folder: a phone that is started again.</summary>
    public Task<IBrowserContext> Start(string folder, BrowserTypeLaunchPersistentContextOptions options)
    {
        (options.ExecutablePath, options.Args) = (Find(), Flags);
        return playwright!.Chromium.LaunchPersistentContextAsync(folder, options);
    }

    public async Task DisposeAsync()
    {
        if (Browser is not null) await Browser.CloseAsync();
        playwright?.Dispose();
    }

    static string Find() =>
        Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named
        : Array.Find(Places, File.Exists) ?? throw new FileNotFoundException("Chromium is not here. infra/dev/setup installs it, or name it in CHROMIUM.");
}
