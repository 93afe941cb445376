using LearningNetwork.Activities.Cafe;
using LearningNetwork.Methods;

namespace LearningNetwork.Activities.Groups;

/// <summary>
/// Puts people in groups (domain M78). Everybody is in one group; the same people in the same order always give the same groups. What gives way, when not all
/// can be had: first the size asked for (by one), then the number of municipalities (by one), then whatever must.
/// </summary>
public static class GroupPlan
{
    /// <param name="people">Everybody who is here; an id that comes twice counts once.</param>
    /// <param name="rule">What is asked. People who choose themselves are in no group.</param>
    public static Grouping Make(IEnumerable<Attendee> people, GroupRule rule)
    {
        var all = people.DistinctBy(person => person.Id).ToList();
        return new(rule.Kind switch
        {
            _ when all.Count == 0 => [],
            _ when rule.IsChosen => [],
            GroupKind.OwnMunicipality => [.. all.GroupBy(person => person.Unit).OrderBy(unit => unit.Key.Length == 0).SelectMany(unit => Deal([.. unit], BestCount(unit.Count(), rule)))],
            _ => rule.Units is { } units ? Mix(all, rule, units) : Deal(ByUnit(all), BestCount(all.Count, rule)),
        }, rule);
    }

    private static IReadOnlyList<IReadOnlyList<Attendee>> Mix(List<Attendee> all, GroupRule rule, int units)
    {
        var homes = all.GroupBy(person => person.Unit).Select(unit => unit.ToList()).ToList();
        int[] supply = [.. homes.Select(home => home.Count)];
        foreach (var (slack, fewest, most) in new[] { (0, units, units), (1, units, units), (0, Math.Max(1, units - 1), units + 1), (1, Math.Max(1, units - 1), units + 1) })
            foreach (var count in CountsWithin(all.Count, rule, slack))
                if (new UnitSearch(supply, new(Math.Max(1, rule.Least - slack), rule.Most!.Value + slack, fewest, most)).Find(count) is { } found) return Hand(homes, found);
        return Deal(ByUnit(all), BestCount(all.Count, rule));
    }

    private static IReadOnlyList<IReadOnlyList<Attendee>> Hand(List<List<Attendee>> homes, IReadOnlyList<int[]> shares)
    {
        var next = new int[homes.Count];
        return [.. shares.Select(share => (IReadOnlyList<Attendee>)[.. share.Index().SelectMany(each => homes[each.Index].Skip((next[each.Index] += each.Item) - each.Item).Take(each.Item))])];
    }

    /// <summary>How many groups come nearest to the size asked for; the fewest of those that do.</summary>
    private static int BestCount(int people, GroupRule rule) => Enumerable.Range(1, people).MinBy(count => Missing(people, count, rule));

    private static IEnumerable<int> CountsWithin(int people, GroupRule rule, int slack) =>
        Enumerable.Range(1, people).Where(count => Missing(people, count, rule) <= slack).OrderBy(count => Missing(people, count, rule));

    // By how many the worst group misses the size asked for, when all are as even as can be.
    private static int Missing(int people, int count, GroupRule rule) =>
        Math.Max(Math.Max(0, rule.Least - people / count), Math.Max(0, (people + count - 1) / count - (rule.Most ?? people)));

    private static IReadOnlyList<IReadOnlyList<Attendee>> Deal(IReadOnlyList<Attendee> all, int count) =>
        [.. Enumerable.Range(0, count).Select(group => (IReadOnlyList<Attendee>)[.. all.Where((_, index) => index % count == group)])];

    // Those from one place go to one group after the other, so that they are spread.
    private static List<Attendee> ByUnit(List<Attendee> all) => [.. all.GroupBy(person => person.Unit).OrderByDescending(unit => unit.Count()).SelectMany(unit => unit)];
}
