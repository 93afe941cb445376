using LearningNetwork.Load.Phones;

namespace LearningNetwork.Load.Servers;

/// <summary>The application as it is released, in production's environment, on a database of its own.</summary>
public sealed class OurSide(Server server, Store store, Venue venue) : Side(server)
{
    private readonly Door door = new(server.Address);

    public override string Name => "ours";
    public Venue Venue => venue;
    public Door Door => door;
    public Coordinator Coordinator => field ??= new(door, venue);

    /// <param name="postgres">A server to make the database on; SQLite when null.</param>
    /// <param name="method">The method's YAML.</param>
    public static async Task<OurSide> Start(string? postgres, string method, int municipalities, string cell)
    {
        var store = await Store.Make(postgres);
        var server = await Server.Start(Application.Path, address => ["--urls", address, "--environment", "Production", "--Demo", "false", "--Logging:LogLevel:Default", "Warning", .. store.Settings], "/health/ready");
        await using var db = store.Open();
        return new(server, store, await Venue.Build(db, method, municipalities, cell));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        door.Dispose();
        await store.DisposeAsync();
    }

    protected override Phone Make(int number) => new OurPhone(venue, door, Posts, new($"Gjest {number}", venue.Municipalities[number % venue.Municipalities.Count]));
}
