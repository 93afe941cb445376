namespace LearningNetwork.Platform.Data;

/// <summary>Something a room does once when the application starts, after the database is up to date. Doing it again changes nothing.</summary>
public interface IAtStart
{
    /// <summary>Lower runs earlier.</summary>
    int Order { get; }
    Task Run(NetworkDb db);
}

public static class Startup
{
    /// <summary>Brings the database up to date (setting <c>Database:Migrate</c>, on by default; off where the application may not change tables) and lets each room make itself ready.</summary>
    public static async Task MakeReady(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NetworkDb>();
        if (app.Configuration.GetValue("Database:Migrate", true)) await db.BringUpToDate(DataDirectory.Of(app.Configuration));
        foreach (var task in scope.ServiceProvider.GetServices<IAtStart>().OrderBy(each => each.Order)) await task.Run(db);
    }
}
