using LearningNetwork.Activities;
using LearningNetwork.Load.Phones;
using LearningNetwork.Methods;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Load.Servers;

/// <summary>The application as it is released, in production's environment, on a database of its own.</summary>
public sealed class OurSide(Server server, Func<Task<Server>> another, Store store, Venue venue) : Side(server)
{
    // What must outlive the process lies with its data, not with whoever runs it.
    private static readonly Dictionary<string, string> Elsewhere = new() { ["HOME"] = "/dev/null" };
    private readonly Door door = new(server.Address);

    public override string Name => "ours";
    public Venue Venue => venue;
    /// <summary>Its data directory.</summary>
    public string Folder => store.Folder;
    public Door Door => door;
    public Coordinator Coordinator => field ??= new(door, venue);

    /// <param name="postgres">A server to make the database on; SQLite when null.</param>
    /// <param name="municipalities">How many take part.</param>
    /// <param name="cell">Where posts are written.</param>
    /// <param name="settings">More words for the application's command line.</param>
    public static async Task<OurSide> Start(string? postgres, Method method, int municipalities, string cell, params string[] settings)
    {
        var store = await Store.Make(postgres);
        var server = await Run();
        await using var db = store.Open();
        return new(server, Run, store, await Venue.Build(db, method, municipalities, cell));

        Task<Server> Run() =>
            Server.Start(Application.Path, address => ["--urls", address, "--environment", "Production", "--Demo", "false", "--Logging:LogLevel:Default", "Warning", .. store.Settings, .. settings], "/health/ready", Elsewhere);
    }

    /// <summary>One more server, started the same way on the same database.</summary>
    public Task<Server> Another() => another();

    /// <summary>The database itself, beside the application.</summary>
    public NetworkDb Open() => store.Open();

    /// <summary>Gets the activity ready before anybody comes.</summary>
    public async Task Change(Action<Activity> change)
    {
        await using var db = Open();
        change(await db.Hall.SingleAsync());
        await db.SaveChangesAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        door.Dispose();
        await store.DisposeAsync();
    }

    protected override Phone Make(int number) => new OurPhone(venue, door, Posts, new($"Gjest {number}", venue.Municipalities[number % venue.Municipalities.Count]));
}
