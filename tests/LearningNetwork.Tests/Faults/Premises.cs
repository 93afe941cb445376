using LearningNetwork.Activities;
using LearningNetwork.Load.Phones;
using LearningNetwork.Load.Scenarios;
using LearningNetwork.Load.Servers;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Faults;

/// <summary>The real application in a process of its own, with an activity that runs, where everybody writes and everybody sees everything.</summary>
internal sealed class Premises(OurSide side, Server server, Door door) : IAsyncDisposable
{
    private readonly List<Handset> phones = [];

    public Server Server => server;
    public Door Door => door;
    public Venue Venue => side.Venue;
    public string Folder => side.Folder;
    public Guid Activity => side.Venue.Activity;

    public static async Task<Premises> Open(params string[] settings)
    {
        var side = await OurSide.Start(postgres: null, LoadMethods.Plenary, municipalities: 4, cell: "notat", settings);
        await side.Coordinator.Enter(0);
        return new(side, side.Server, side.Door);
    }

    /// <summary>A second server, in a process of its own on the same database: another door to the same activity. To be closed before the first.</summary>
    public async Task<Premises> NextDoor()
    {
        var another = await side.Another();
        return new(side, another, new(another.Address));
    }

    /// <summary>The database itself, beside the application.</summary>
    public NetworkDb Database() => side.Open();

    public async Task<IReadOnlyList<Contribution>> Rows()
    {
        await using var db = Database();
        return await db.Contributions.AsNoTracking().OrderBy(row => row.Revision).ToListAsync();
    }

    /// <summary>Phones that are in, and have the page and a live line.</summary>
    public async Task<IReadOnlyList<Handset>> Bring(int count)
    {
        var coming = await Task.WhenAll(Enumerable.Range(phones.Count, count).Select(number => Handset.Join(this, $"Gjest {number}")));
        phones.AddRange(coming);
        foreach (var phone in coming) _ = phone.StayLive();
        await Wait.Until("all are live", () => coming.All(phone => phone.IsLive));
        return coming;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var phone in phones) phone.Dispose();
        if (server == side.Server) await side.DisposeAsync();
        else await CloseNextDoor();
    }

    private ValueTask CloseNextDoor()
    {
        door.Dispose();
        return server.DisposeAsync();
    }
}
