namespace LearningNetwork.BrowserTests.Support;

/// <summary>What every journey shares: one browser, and one application for the journeys that do not need their own.</summary>
public sealed class House : IAsyncLifetime
{
    readonly Lazy<App> app = new(() => new App());

    public Chromium Chromium { get; } = new();

    public App App => app.Value;

    public Task InitializeAsync() => Chromium.InitializeAsync();

    public async Task DisposeAsync()
    {
        await Chromium.DisposeAsync();
        if (app.IsValueCreated) await app.Value.DisposeAsync();
    }
}

/// <summary>One collection, so that journeys run one after another and share <see cref="House"/>.</summary>
[CollectionDefinition(Name)]
public sealed class InTheHouse : ICollectionFixture<House>
{
    public const string Name = "House";
}

/// <summary>A collection and a browser of its own for what mostly waits for a line to be mended, so that it waits beside the other journeys.</summary>
[CollectionDefinition(Name)]
public sealed class OffTheLine : ICollectionFixture<House>
{
    public const string Name = "Off the line";
}
