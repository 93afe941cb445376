using LearningNetwork.Experiences;
using LearningNetwork.Gatherings;
using LearningNetwork.Networks;

namespace LearningNetwork.Exports.LogBooks;

/// <summary>A gathering's log book: every activity with what everyone in it may see, and what the recorders have added. The same for all who read it; it holds nothing that is for fewer.</summary>
public sealed record LogBook(Gathering Gathering, Places Places, IReadOnlyList<LogBookPart> Parts, IReadOnlyList<LogBookLine> Entries, IReadOnlyList<RoleCount> Attended)
{
    /// <summary>The frozen version shown; null for the book as it is now.</summary>
    public LogBookVersion? Version { get; init; }

    /// <summary>Comments that those who keep the book have not answered, the oldest first.</summary>
    public IReadOnlyList<(LogBookLine Line, LogBookComment Comment)> Waiting => [.. Entries.SelectMany(line => line.Entry.Comments.Select(comment => (Line: line, Comment: comment))).Where(each => each.Comment.State is CommentState.Open).OrderBy(each => each.Comment.At)];

    /// <summary>The day it is read on: its activity's, where that is in the book.</summary>
    public Guid DayOf(LogBookLine line) => Parts.FirstOrDefault(part => part.Seen.Activity.Id == line.Entry.ActivityId)?.Seen.Day.Id ?? line.Entry.DayId;

    public IEnumerable<LogBookPart> On(GatheringDay day) => Parts.Where(part => part.Seen.Day.Id == day.Id);

    /// <summary>Those that stand after an activity.</summary>
    public IEnumerable<LogBookLine> After(LogBookPart part) => Entries.Where(line => line.Entry.ActivityId == part.Seen.Activity.Id);

    /// <summary>Those at the end of a day: of no activity, or of one that is not in the book.</summary>
    public IEnumerable<LogBookLine> EndOf(GatheringDay day) => Entries.Where(line => line.Entry.DayId == day.Id && !Parts.Any(part => part.Seen.Activity.Id == line.Entry.ActivityId));
}

/// <param name="Tables">How the hall answered.</param>
/// <param name="Gone">Notes that were in the frozen version and have been taken away since.</param>
public sealed record LogBookPart(SeenActivity Seen, IReadOnlyList<TableBlock> Tables, int Gone = 0)
{
    /// <summary>More answers than this are read on a page of the activity's own.</summary>
    public const int MostAtOnce = 40;

    /// <summary>Answers that are not on this page.</summary>
    public int More { get; private init; }

    public LogBookPart Beginning() => Seen.Notes.Count <= MostAtOnce ? this : this with { Seen = Seen with { Notes = [.. Seen.Notes.Take(MostAtOnce)] }, More = Seen.Notes.Count - MostAtOnce };
}

/// <param name="Text">The version shown.</param>
public sealed record LogBookLine(LogBookEntry Entry, LogBookText Text);
