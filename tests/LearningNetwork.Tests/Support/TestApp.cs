using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Tests.Support;

/// <summary>The real application on a database of its own, with the cast of <see cref="Cast"/> in it.</summary>
public sealed class TestApp(TestDatabase database) : WebApplicationFactory<Program>
{
    private (string Name, string Value)[] settings = [];
    private Action<IServiceCollection>? with;

    private bool isAnother;

    public Cast Cast { get; private set; } = null!;

    /// <param name="provider">Which database; see <see cref="EveryDatabaseAttribute"/>.</param>
    /// <param name="settings">On top of the usual ones.</param>
    public static async Task<TestApp> Start(string provider = "Sqlite", params (string Name, string Value)[] settings) =>
        await new TestApp(await TestDatabase.Make(provider)) { settings = settings }.Opened();

    /// <param name="with">Services instead of the application's own.</param>
    public static async Task<TestApp> Start(Action<IServiceCollection> with) => await new TestApp(await TestDatabase.Make()) { with = with }.Opened();

    /// <summary>A second server on the same database, with the same people in it.</summary>
    public TestApp Another(Action<IServiceCollection>? with = null)
    {
        var another = new TestApp(database) { settings = settings, with = with, Cast = Cast, isAnother = true };
        _ = another.Server;
        return another;
    }

    public NetworkDb Open() => Services.GetRequiredService<Func<NetworkDb>>()();

    /// <summary>A browser of somebody in the cast: cookies of their own, redirects not followed.</summary>
    public Visitor As(Someone someone) => new(this, WayIn.Of(this, someone.PersonId, someone.Pass));

    /// <summary>A phone that has somebody's guest pass and nothing else.</summary>
    public Visitor ByPass(Someone someone) => new(this, WayIn.Guest(someone.Pass));

    public Visitor AsStranger() => new(this, null);

    /// <summary>The database as it is now, to put back later. SQLite only.</summary>
    public SqliteConnection Copy()
    {
        var copy = new SqliteConnection("Data Source=:memory:");
        copy.Open();
        using var db = Open();
        db.Database.OpenConnection();
        ((SqliteConnection)db.Database.GetDbConnection()).BackupDatabase(copy);
        return copy;
    }

    public void PutBack(SqliteConnection copy)
    {
        using var db = Open();
        db.Database.OpenConnection();
        copy.BackupDatabase((SqliteConnection)db.Database.GetDbConnection());
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (!isAnother) await database.DisposeAsync();
    }

    private async Task<TestApp> Opened()
    {
        _ = Server;
        await using var db = Open();
        Cast = await Cast.Enter(db);
        return this;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        foreach (var (key, value) in database.Settings) if (value is not null) builder.UseSetting(key, value);
        builder.UseSetting("Accounts:PasswordIterations", "1000");
        foreach (var (name, value) in settings) builder.UseSetting(name, value);
        if (with is not null) builder.ConfigureTestServices(with);
    }
}
