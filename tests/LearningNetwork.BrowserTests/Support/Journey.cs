using Microsoft.Playwright;

namespace LearningNetwork.BrowserTests.Support;

/// <summary>A test in the browser. Opens phones, desks and walls, each a person of their own, and fails if any of them complained.</summary>
[Collection(InTheHouse.Name)]
public abstract class Journey(House house) : IAsyncLifetime
{
    readonly List<IBrowserContext> people = [];

    protected Complaints Complaints { get; } = new();

    /// <summary>The application this journey visits; override to have one alone.</summary>
    protected virtual App App => house.App;

    public virtual Task InitializeAsync() => Task.CompletedTask;

    public virtual async Task DisposeAsync()
    {
        foreach (var person in people) await person.CloseAsync();
        Complaints.AssertNone();
    }

    protected Task<IPage> Phone(string path = "/") => Open(path, new() { ViewportSize = new() { Width = 390, Height = 844 }, HasTouch = true, IsMobile = true });

    protected Task<IPage> Desk(string path = "/") => Open(path, new() { ViewportSize = new() { Width = 1280, Height = 800 } });

    protected Task<IPage> Wall(string path = "/") => Open(path, new() { ViewportSize = new() { Width = 1920, Height = 1080 } });

    /// <summary>A phone whose browser runs no script.</summary>
    protected Task<IPage> PlainPhone(string path = "/") => Open(path, new() { ViewportSize = new() { Width = 390, Height = 844 }, JavaScriptEnabled = false });

    /// <summary>A phone that keeps what it has in a folder. Close it and start it again with the same folder, and it is the same phone.</summary>
    protected async Task<IBrowserContext> StartPhone(string folder)
    {
        var phone = await house.Chromium.Start(folder, new() { BaseURL = App.Address.ToString(), Locale = "nb-NO", TimezoneId = "Europe/Oslo", ViewportSize = new() { Width = 390, Height = 844 }, HasTouch = true, IsMobile = true });
        lock (people) people.Add(phone);
        Complaints.ListenTo(phone);
        return phone;
    }

    async Task<IPage> Open(string path, BrowserNewContextOptions options)
    {
        options.BaseURL = App.Address.ToString();
        options.Locale = "nb-NO";
        options.TimezoneId = "Europe/Oslo";
        var person = await house.Chromium.Browser.NewContextAsync(options);
        lock (people) people.Add(person);
        Complaints.ListenTo(person);
        var page = await person.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }
}
