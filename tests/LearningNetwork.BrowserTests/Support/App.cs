using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace LearningNetwork.BrowserTests.Support;

/// <summary>The real application on Kestrel, on a port of its own, with a new SQLite database and the demo network in it.</summary>
public sealed class App : WebApplicationFactory<Program>
{
    readonly DirectoryInfo data = Directory.CreateTempSubdirectory("learning-network-");
    readonly Dictionary<string, string> settings;

    /// <param name="settings">Settings on top of the usual ones, as in appsettings.json: <c>("Demo", "false")</c>.</param>
    public App(params (string Name, string Value)[] settings)
    {
        this.settings = settings.ToDictionary(s => s.Name, s => s.Value);
        UseKestrel(0);
        StartServer();
    }

    public Uri Address => ClientOptions.BaseAddress;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.UseStaticWebAssets();
        builder.UseSetting("DataDirectory", data.FullName);
        builder.UseSetting("Demo", "true");
        foreach (var (name, value) in settings) builder.UseSetting(name, value);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (data.Exists) data.Delete(recursive: true);
    }
}
