using System.Collections.Concurrent;
using LearningNetwork.Gatherings;
using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Text;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities.Recaps;

/// <summary>The recaps in use. A whole hall opens the same one at once: it is made again only when something of the day has changed.</summary>
public sealed class Recaps(Func<NetworkDb> database, ActivityCopies copies, TimeProvider time)
{
    private const int Most = 100;
    private readonly ConcurrentDictionary<Guid, (string AsOf, DateTimeOffset MadeAt, Recap Recap)> made = [];

    /// <summary>The recap of a day; null when the gathering has no such day.</summary>
    public async Task<Recap?> Of(Guid day)
    {
        await using var db = database();
        if (await db.Gatherings.AsNoTracking().Include(each => each.Days).Include(each => each.Items).AsSplitQuery().FirstOrDefaultAsync(each => each.Days.Any(its => its.Id == day)) is not { } gathering) return null;
        var runs = (await db.RunsIn(gathering)).Where(run => run.Day.Id == day).ToList();
        var edit = await db.RecapEdits.AsNoTracking().Where(each => each.DayId == day).OrderByDescending(each => each.Number).FirstOrDefaultAsync();
        var asOf = $"{edit?.Number} {gathering.Title} {string.Join(' ', runs.Select(run => $"{run.Standing.Version}:{run.Standing.Revision}:{run.Title}"))}";
        if (made.TryGetValue(day, out var kept) && kept.AsOf == asOf && time.GetUtcNow() - kept.MadeAt < ActivityCopies.Life) return kept.Recap;
        if (made.Count >= Most) made.Clear();
        var recap = new Recap(gathering, gathering.Days.First(each => each.Id == day), await copies.PlacesIn(gathering.NetworkId), await PartsOf(runs)) { Edit = edit };
        return (made[day] = (asOf, time.GetUtcNow(), recap)).Recap;
    }

    /// <summary>The recap a phase shows of its own day or the one before; null where it shows none, or there is no day before.</summary>
    internal async Task<Recap?> For(Activity activity)
    {
        if (activity.Phase?.Recap is not { } wanted) return null;
        await using var db = database();
        return await db.DayOf(activity, wanted, time.GetUtcNow().UtcDateTime.DayInNorway) is { } day ? await Of(day) : null;
    }

    private async Task<IReadOnlyList<RecapPart>> PartsOf(IReadOnlyList<Run> runs)
    {
        var parts = new List<RecapPart>(runs.Count);
        foreach (var run in runs)
        {
            var hall = await copies.HallAt(run.Standing.Id, run.Standing.Version);
            parts.Add(RecapPart.Of(hall, run.Title, await copies.NotesAt(hall, run.Standing)));
        }
        return parts;
    }
}
