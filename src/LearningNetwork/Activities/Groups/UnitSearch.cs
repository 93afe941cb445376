namespace LearningNetwork.Activities.Groups;

/// <summary>What a group may be: how many people, from how many units.</summary>
internal sealed record GroupBounds(int Least, int Most, int FewestUnits, int MostUnits);

/// <summary>
/// Looks for a way to share out units (so many people from each) in a number of groups that all keep within the bounds. It takes from the largest unit
/// first, since nobody else can make up for it later, and remembers what led nowhere. After <see cref="MostSteps"/> it gives up.
/// </summary>
internal sealed class UnitSearch(IReadOnlyList<int> supply, GroupBounds bounds)
{
    private const int MostSteps = 5_000;
    private readonly int[] left = [.. supply];
    private readonly List<int[]> groups = [];
    private readonly HashSet<string> dead = [];
    private int steps;

    /// <summary>For each group how many from each unit; null when no way was found.</summary>
    public IReadOnlyList<int[]>? Find(int count) => Fill(count) ? groups : null;

    private bool Fill(int more)
    {
        if (more == 0) return left.All(each => each == 0);
        if (!MayWork(more)) return false;
        var key = $"{more}:{string.Join(',', left.Where(each => each > 0).Order())}";
        if (dead.Contains(key)) return false;
        foreach (var group in Groups(more))
        {
            if (++steps > MostSteps) return false;
            if (Try(group, more)) return true;
        }
        dead.Add(key);
        return false;
    }

    private bool MayWork(int more)
    {
        var (people, units, largest) = (left.Sum(), left.Count(each => each > 0), left.Max());
        return people >= more * bounds.Least && people <= more * bounds.Most
            && units >= bounds.FewestUnits && units <= more * bounds.MostUnits && largest <= people - more * (bounds.FewestUnits - 1);
    }

    private bool Try(int[] group, int more)
    {
        for (var unit = 0; unit < left.Length; unit++) left[unit] -= group[unit];
        groups.Add(group);
        if (Fill(more - 1)) return true;
        groups.RemoveAt(groups.Count - 1);
        for (var unit = 0; unit < left.Length; unit++) left[unit] += group[unit];
        return false;
    }

    private IEnumerable<int[]> Groups(int more)
    {
        var order = Enumerable.Range(0, left.Length).Where(unit => left[unit] > 0).OrderByDescending(unit => left[unit]).ToList();
        var even = (double)left.Sum() / more;
        return from units in Enumerable.Range(bounds.FewestUnits, bounds.MostUnits - bounds.FewestUnits + 1)
               from others in Choose(order[1..], units - 1)
               from size in Enumerable.Range(bounds.Least, bounds.Most - bounds.Least + 1).OrderBy(size => Math.Abs(size - even))
               from share in Share([order[0], .. others], size, new int[left.Length])
               select share;
    }

    // Units with as many left are the same to the search: one of them will do.
    private IEnumerable<IReadOnlyList<int>> Choose(List<int> among, int count)
    {
        if (count == 0) return [[]];
        return from first in among.DistinctBy(unit => left[unit])
               from rest in Choose(among[(among.IndexOf(first) + 1)..], count - 1)
               select (IReadOnlyList<int>)[first, .. rest];
    }

    private IEnumerable<int[]> Share(IReadOnlyList<int> units, int size, int[] group)
    {
        if (units is [var last]) return size >= 1 && size <= left[last] ? [With(group, last, size)] : [];
        var even = size / units.Count;
        var rest = units.Skip(1).ToList();
        return Enumerable.Range(1, Math.Max(0, Math.Min(left[units[0]], size - rest.Count))).OrderBy(part => Math.Abs(part - even)).SelectMany(part => Share(rest, size - part, With(group, units[0], part)));
    }

    private static int[] With(int[] group, int unit, int count)
    {
        int[] copy = [.. group];
        copy[unit] = count;
        return copy;
    }
}
