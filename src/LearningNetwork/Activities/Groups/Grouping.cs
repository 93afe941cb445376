using LearningNetwork.Activities.Cafe;
using LearningNetwork.Methods;

namespace LearningNetwork.Activities.Groups;

/// <summary>Who is in which group, and what could not be as it was asked.</summary>
public sealed record Grouping(IReadOnlyList<IReadOnlyList<Attendee>> Groups, GroupRule Rule)
{
    /// <summary>In the groups' order. Looks at any groups, also those that were changed by hand; an empty group is nobody's trouble.</summary>
    public IReadOnlyList<GroupFinding> Findings => Rule.Kind is GroupKind.Mixed ? [.. Groups.Index().Where(group => group.Item.Count > 0).SelectMany(group => TroubleIn(group.Index, group.Item))] : [];

    private IEnumerable<GroupFinding> TroubleIn(int index, IReadOnlyList<Attendee> members)
    {
        if (members.Count < Rule.Least) yield return new(index, GroupTrouble.Small, members.Count);
        if (members.Count > Rule.Most) yield return new(index, GroupTrouble.Large, members.Count);
        if (Rule.Units is { } asked && members.CountUnits() is var units && units != asked) yield return new(index, GroupTrouble.Units, units);
    }
}

/// <summary>Something to look at in one group.</summary>
/// <param name="Group">Which, from 0.</param>
/// <param name="Count">How many people there are, or municipalities for <see cref="GroupTrouble.Units"/>.</param>
public sealed record GroupFinding(int Group, GroupTrouble What, int Count);

public enum GroupTrouble { Small, Large, Units }

public static class Units
{
    extension(Attendee person)
    {
        /// <summary>Where somebody comes from; those from no municipality are one unit together.</summary>
        public string Unit => person.IsGuest ? "" : person.Municipality!;
    }

    public static int CountUnits(this IEnumerable<Attendee> members) => members.Select(each => each.Unit).Distinct().Count();
}
