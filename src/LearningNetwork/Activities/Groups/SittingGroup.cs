using LearningNetwork.Activities.Cafe;
using LearningNetwork.Methods;

namespace LearningNetwork.Activities.Groups;

/// <summary>A group as it sits: its table, who is there, and how many places it has (null: no end).</summary>
public sealed record SittingGroup(Guid Table, IReadOnlyList<Attendee> Members, int? Capacity)
{
    public bool IsFull => Members.Count >= Capacity;

    internal bool Holds(Attendee late) => Members.Any(member => member.Unit == late.Unit);

    /// <summary>How badly somebody more fits: too many municipalities weighs more than too many people.</summary>
    internal int Misfit(Attendee late, GroupRule rule) =>
        (rule.Units is { } units && Members.Append(late).CountUnits() > units ? 2 : 0) + (Members.Count >= rule.Most ? 1 : 0);
}

public static class Late
{
    /// <summary>The smallest group that fits somebody who came late, else the smallest of those with room. Null when their own municipality has none where each
    /// sits by itself, or all are full. A group that is empty is joined only when no other is open.</summary>
    public static Guid? TableFor(this IReadOnlyList<SittingGroup> groups, Attendee late, GroupRule rule) =>
        groups.Where(group => !group.IsFull && (rule.Kind is not GroupKind.OwnMunicipality || group.Holds(late)))
            .OrderBy(group => group.Members.Count == 0).ThenBy(group => group.Misfit(late, rule)).ThenBy(group => group.Members.Count).FirstOrDefault()?.Table;
}
