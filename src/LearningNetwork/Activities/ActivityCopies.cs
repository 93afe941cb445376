using System.Collections.Concurrent;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary>
/// What this server has read of the activities in use, shared by all who ask and changed by nobody. The database is asked first, each time, how the
/// activity stands (<see cref="Standing"/>); a copy is used only when it is as new as that. Names of people and places may be <see cref="Life"/> old when another server changed them.
/// </summary>
public sealed class ActivityCopies(Func<NetworkDb> database, TimeProvider time) : IDisposable
{
    public static readonly TimeSpan Life = ShortMemory<Guid, Places>.Life;
    private const int Most = 200;
    private readonly ConcurrentDictionary<Guid, Activity> halls = [];
    private readonly ConcurrentDictionary<Guid, NotesCopy> notes = [];
    private readonly ConcurrentDictionary<Guid, Notes> views = [];
    private readonly ConcurrentDictionary<Guid, (Places Places, DateTimeOffset ReadAt)> places = [];
    private readonly SharedReading<Guid, Standing?> standings = new(async id =>
    {
        await using var db = database();
        return await db.StandingOf(id);
    });
    private readonly SemaphoreSlim reading = new(1);

    /// <summary>How the activity stands now; null when there is none. Those who ask at once share an answer.</summary>
    internal Task<Standing?> StandingOf(Guid id) => standings.Ask(id);

    /// <summary>The hall (closures, tables, seats, wishes, the phases as they were lived) of a version or a newer one.</summary>
    public async Task<Activity> HallAt(Guid id, Guid version) =>
        halls.TryGetValue(id, out var hall) && hall.Version == version ? hall : await Once(() => halls.TryGetValue(id, out var read) && read.Version == version ? Task.FromResult(read) : ReadHall(id));

    /// <summary>All contributions, as of the standing or later.</summary>
    internal async Task<Notes> NotesAt(Activity hall, Standing standing)
    {
        if (!notes.TryGetValue(standing.Id, out var copy) || !copy.IsFresh(standing.Revision, time.GetUtcNow())) copy = await Once(() => ReadNotes(standing));
        if (views.TryGetValue(standing.Id, out var shared) && shared.AreOf(hall, copy)) return shared;
        if (views.Count >= Most) views.Clear();
        return views[standing.Id] = new(hall, copy.Places, copy.Rows, copy.Marks) { Revision = copy.Revision, Answers = copy.Answers };
    }

    /// <summary>The places of a network, at most <see cref="Life"/> old.</summary>
    internal async Task<Places> PlacesIn(Guid network)
    {
        if (places.TryGetValue(network, out var kept) && time.GetUtcNow() - kept.ReadAt < Life) return kept.Places;
        await using var db = database();
        return (places[network] = (await db.PlacesIn(network), time.GetUtcNow())).Places;
    }

    /// <summary>A name changed: what was read with the old one is read anew.</summary>
    public void ForgetNames()
    {
        notes.Clear();
        places.Clear();
    }

    public void Dispose() => reading.Dispose();

    private async Task<T> Once<T>(Func<Task<T>> read)
    {
        await reading.WaitAsync();
        try { return await read(); }
        finally { reading.Release(); }
    }

    private async Task<Activity> ReadHall(Guid id)
    {
        await using var db = database();
        var hall = await db.Hall.AsNoTracking().Include(each => each.Wishes).Include(each => each.PhaseRuns).FirstAsync(each => each.Id == id);
        if (halls.Count >= Most) halls.Clear();
        return halls[id] = hall;
    }

    private async Task<NotesCopy> ReadNotes(Standing standing)
    {
        var now = time.GetUtcNow();
        if (notes.TryGetValue(standing.Id, out var copy) && copy.IsFresh(standing.Revision, now)) return copy;
        await using var db = database();
        var old = copy is not null && copy.IsYoung(now) ? copy : new NotesCopy(await PlacesIn(standing.NetworkId), now);
        if (notes.Count >= Most) notes.Clear();
        return notes[standing.Id] = old.With(await db.RowsOf(standing.Id, old.Revision), standing.Revision);
    }
}
