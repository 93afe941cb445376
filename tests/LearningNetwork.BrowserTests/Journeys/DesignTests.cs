using LearningNetwork.BrowserTests.Support;
using Microsoft.Playwright;

namespace LearningNetwork.BrowserTests.Journeys;

/// <summary>Every part in every state is drawn on the design pages; what holds there holds where the parts are used.</summary>
public sealed class DesignTests(House house, DesignTests.Sheet sheet) : Journey(house), IClassFixture<DesignTests.Sheet>
{
    protected override App App => sheet.App;

    [Theory]
    [InlineData("/design", ColorScheme.Light), InlineData("/design", ColorScheme.Dark)]
    [InlineData("/design/control", ColorScheme.Light), InlineData("/design/control", ColorScheme.Dark)]
    public async Task The_desk_is_accessible_and_fits_a_narrow_phone(string path, ColorScheme scheme)
    {
        var desk = await Desk(path);
        await desk.EmulateMediaAsync(new() { ColorScheme = scheme });
        await desk.AssertAccessible();
        await desk.AssertFitsNarrow();
        await desk.Shoot($"{path[1..].Replace('/', '-')}-{scheme}");
    }

    [Theory, InlineData(ColorScheme.Light), InlineData(ColorScheme.Dark)]
    public async Task The_phone_is_accessible_and_fits_a_narrow_phone(ColorScheme scheme)
    {
        var phone = await Phone("/design/phone");
        await phone.EmulateMediaAsync(new() { ColorScheme = scheme });
        await phone.AssertAccessible();
        await phone.AssertFitsNarrow();
        await phone.Shoot($"design-phone-{scheme}");
    }

    [Fact]
    public async Task The_wall_is_accessible()
    {
        var wall = await Wall("/design/stage");
        await wall.AssertAccessible();
        await wall.Shoot("design-stage");
    }

    /// <summary>The design pages are there in Development only.</summary>
    public sealed class Sheet : IAsyncLifetime
    {
        public App App { get; } = new(("environment", "Development"));

        public Task InitializeAsync() => Task.CompletedTask;

        public async Task DisposeAsync() => await App.DisposeAsync();
    }
}
