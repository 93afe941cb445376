using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Live;

namespace LearningNetwork.Activities;

/// <summary>
/// One act on the notes: what, who and when. They are never changed; what they come to stands on the note (<see cref="Contribution.Moderated"/>,
/// <see cref="Contribution.ClusterId"/>) and on the group.
/// </summary>
public sealed class Moderation : OneRow, ILiveSubject
{
    public Guid ActivityId { get; init; }
    public ModerationAct Act { get; init; }
    /// <summary>Null where it was done to a group.</summary>
    public Guid? NoteId { get; init; }
    public Guid? ClusterId { get; init; }
    /// <summary>The name a group got.</summary>
    public string? Name { get; init; }
    public DateTime At { get; init; }
    public Guid ByPersonId { get; init; }
    public Person By { get; init; } = null!;

    // The big screen is laid anew; the phones are told of the note alone.
    IEnumerable<string> ILiveSubject.Topics => Act is ModerationAct.ToWall or ModerationAct.OffWall ? [$"stage:{ActivityId}"] : [];
}

/// <summary>What those who lead do with notes; each has one that undoes it.</summary>
public enum ModerationAct { Hide, Restore, Star, Unstar, ToWall, OffWall, Answer, Unanswer, Group, Ungroup, GroupMade, GroupRenamed, GroupDissolved }

/// <summary>How those who lead have marked a note.</summary>
[Flags]
public enum Moderated
{
    None = 0,
    /// <summary>Seen by its writer and those who lead, and by nobody else.</summary>
    Hidden = 1,
    Starred = 2,
    /// <summary>The one note that stands large on the big screen.</summary>
    OnWall = 4,
    Answered = 8,
    /// <summary>It has been hidden at some time, so that those who saw it hidden are told when it is gone.</summary>
    WasHidden = 16,
}
