using LearningNetwork.Methods;

namespace LearningNetwork.Activities;

/// <summary>What we brought from what was taken over, and what is answered of it.</summary>
public sealed partial record PhonePage
{
    /// <summary>Something to show of what was taken over; a walk shows it at each station instead.</summary>
    public bool HasBrought => !Activity.HasStations && From.Any(from => from.Seen.Any(note => note.Through.Audience is Audience.Municipality or Audience.Recipient));

    /// <summary>The cell in which such a note is answered; null where none is.</summary>
    public Cell? ReplyCell(HandedOver from, Cell cell) => Activity.Method.Cells.FirstOrDefault(each => each.About.Contains(Elsewhere.NameOf(from.Activity.Method.Root, cell.Key)));

    /// <summary>The answer to a note, as far as it is for the reader; null before there is one.</summary>
    public NoteView? ReplyTo(NoteView note, Cell cell) => Seen.FirstOrDefault(each => each.Cell.Key == cell.Key && each.Contribution.ReplyToId == note.Contribution.Id);

    public bool MayReply(NoteView note, Cell cell) => Activity.Takes(cell) && Viewer.Attends && Activity.MayReply(cell, Viewer, note.Contribution);
}
