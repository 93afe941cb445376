namespace LearningNetwork.Gatherings;

public sealed partial record ProgrammeChanges
{
    /// <summary>
    /// The fewest items that must have been moved: all but the longest row of them that still stands in the old order. Without this one item
    /// moved to the top would count as every other item moved down.
    /// </summary>
    private HashSet<Guid> Moved(PublishedProgramme old)
    {
        var (before, after) = (Places(old), Places(Draft));
        var common = after.Keys.Where(before.ContainsKey).ToList();
        var stayed = common.Where(id => before[id].Day == after[id].Day).ToList();
        return [.. common.Except(Longest([.. stayed.OrderBy(id => after[id].At)], id => before[id].At))];
    }

    private static Dictionary<Guid, (Guid Day, int At)> Places(PublishedProgramme programme) =>
        programme.Days.SelectMany(day => day.Items.Select(item => (day.Id, Item: item.Id))).Index().ToDictionary(each => each.Item.Item, each => (each.Item.Id, each.Index));

    private static IEnumerable<Guid> Longest(IReadOnlyList<Guid> row, Func<Guid, int> old)
    {
        var best = new List<Guid>[row.Count];
        for (var i = 0; i < row.Count; i++)
            best[i] = [.. best.Take(i).Where(chain => old(chain[^1]) < old(row[i])).MaxBy(chain => chain.Count) ?? [], row[i]];
        return best.MaxBy(chain => chain.Count) ?? [];
    }
}
