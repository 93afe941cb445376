using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Live;

namespace LearningNetwork.Gatherings;

/// <summary>
/// One thing somebody did with the programme while it ran: who and when. The steps of a gathering are its day as it was lived (<see cref="DayLog"/>);
/// the plan lies in its publications. No two have the same number, so of two who press at once one does it and the other is told.
/// </summary>
public sealed class RunStep : OneRow, ILiveSubject
{
    public Guid GatheringId { get; set; }
    /// <summary>From 1, in the order they were done.</summary>
    public int Number { get; set; }
    public RunAct Act { get; set; }
    /// <summary>Null for what was not in the programme.</summary>
    public Guid? ItemId { get; set; }
    /// <summary>The item it was swapped with, or pulled forward to.</summary>
    public Guid? OtherId { get; set; }
    /// <summary>Added, or the new length of what was shortened.</summary>
    public int? Minutes { get; set; }
    public DateTime At { get; set; }
    public Guid ByPersonId { get; set; }

    /// <summary>After it the item that ran before runs no more.</summary>
    public bool EndsItem => Act is RunAct.Begin or RunAct.End;

    /// <summary>After it the part that ran before runs no more.</summary>
    public bool EndsPart => EndsItem || Act is RunAct.BeginPart or RunAct.EndPart;

    IEnumerable<string> ILiveSubject.Topics => [$"gathering:{GatheringId}"];
}

/// <summary>What was done. To begin an item ends the one that ran; a part runs while its whole does, and gives way to the next part.</summary>
public enum RunAct { Begin, End, Skip, TakeBack, Extend, Swap, PullForward, Shorten, Hold, Release, Unplanned, BeginPart, EndPart }
