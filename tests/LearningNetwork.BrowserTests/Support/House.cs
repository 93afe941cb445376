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

/// <summary>A second browser beside the first, for the long journeys and for those that mostly wait: one collection runs while the other does.</summary>
[CollectionDefinition(Name)]
public sealed class InTheAnnex : ICollectionFixture<House>
{
    public const string Name = "Annex";
}
