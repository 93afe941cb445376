using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Gatherings;

/// <summary>Tells the network's home page about its gatherings.</summary>
public sealed class NetworkCalendar(NetworkDb db) : INetworkCalendar
{
    public async Task<IReadOnlyList<Meeting>> Of(Guid network)
    {
        var gatherings = await db.Gatherings.AsNoTracking().Include(each => each.Days).Where(each => each.NetworkId == network).OrderBy(each => each.Number).ToListAsync();
        var published = await db.Publications.Where(row => gatherings.Select(each => each.Id).Contains(row.GatheringId)).Select(row => row.GatheringId).Distinct().ToListAsync();
        var present = (await Present(network).ToListAsync()).ToLookup(row => row.Gathering);
        return [.. gatherings.Select(each => Tell(each, published.Contains(each.Id), present[each.Id].ToDictionary(row => row.Number ?? "", row => row.Count)))];
    }

    public Task<Guid?> WhereIs(Guid person) =>
        db.Attendances.Where(row => row.PersonId == person && row.RemovedAt == null).OrderByDescending(row => row.JoinedAt).Select(row => (Guid?)row.GatheringId).FirstOrDefaultAsync();

    private IQueryable<Row> Present(Guid network) =>
        db.Attendances.Where(row => row.Gathering.NetworkId == network && row.RemovedAt == null)
            .GroupBy(row => new { row.GatheringId, row.MunicipalityNumber }).Select(group => new Row(group.Key.GatheringId, group.Key.MunicipalityNumber, group.Count()));

    private static Meeting Tell(Gathering gathering, bool published, Dictionary<string, int> present) =>
        new(gathering.Id, gathering.Title, gathering.ThemeQuestion, gathering.Venue, [.. gathering.Days.Select(day => day.Date).Order()], published, present);

    private sealed record Row(Guid Gathering, string? Number, int Count);
}
