namespace LearningNetwork.Methods;

/// <summary>How people are put in groups (domain, grouping rules).</summary>
/// <param name="Least">Fewest in a group, 1 or more.</param>
/// <param name="Most">Most in a group; null where nobody asks.</param>
/// <param name="Units">From exactly how many municipalities a mixed group is; null mixes as widely as can be.</param>
/// <param name="Roles">What each group chooses somebody for.</param>
public sealed record GroupRule(GroupKind Kind, int Least, int? Most, int? Units, IReadOnlyList<GroupRole> Roles)
{
    /// <summary>People choose where they sit; nobody is put anywhere.</summary>
    public bool IsChosen => Kind is GroupKind.SelfMade or GroupKind.Sessions;
}

public enum GroupKind
{
    /// <summary>Each municipality by itself, in several groups when it is large.</summary>
    OwnMunicipality,
    /// <summary>From several municipalities.</summary>
    Mixed,
    /// <summary>People choose themselves, and make a new group where they miss one.</summary>
    SelfMade,
    /// <summary>People sign up for what those who lead have set up, with a room and so many places (domain M11).</summary>
    Sessions,
}

/// <summary>What somebody in a group takes on (domain M78): <see cref="Timekeeper"/> watches the clock, <see cref="Recorder"/> writes and presents.</summary>
public enum GroupRole { Timekeeper, Recorder }
