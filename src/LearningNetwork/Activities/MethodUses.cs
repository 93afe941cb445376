using LearningNetwork.Gatherings;
using LearningNetwork.Methods;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary>Tells the method library where a network's own method is in use.</summary>
public sealed class MethodUses(NetworkDb db) : IMethodUses
{
    public async Task Renew(Guid network, Method from, Method made)
    {
        foreach (var each in await Open(network, made.Key).ToListAsync()) each.Renew(from, made);
    }

    public async Task<IReadOnlyList<MethodUse>> Keeping(Guid network, string key, int version)
    {
        var older = (await Open(network, key).AsNoTracking().Include(each => each.Gathering).OrderBy(each => each.CreatedAt).ToListAsync()).FindAll(each => each.Method.Version < version);
        var items = older.Select(each => each.ItemId).ToList();
        var titles = await db.ProgrammeItems.Where(each => items.Contains(each.Id)).ToDictionaryAsync(each => each.Id, each => each.Title);
        return older.ConvertAll(each => new MethodUse(each.Id, $"{each.Gathering.Title}, {titles.GetValueOrDefault(each.ItemId ?? default, each.Method.Name.ToString())}", each.Method.Version));
    }

    private IQueryable<Activity> Open(Guid network, string key) => db.Activities.Include(each => each.Closures).Include(each => each.PhaseRuns).AsSplitQuery()
        .Where(each => each.Gathering.NetworkId == network && each.MethodKey == key && each.Closures.All(closure => closure.ReopenedAt != null));
}
