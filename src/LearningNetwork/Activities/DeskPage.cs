using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary>The notes of an activity as those who lead it may move them, and what has been done with them. A writer is named only where the cell names them.</summary>
public sealed record DeskPage(Activity Activity, Viewer Viewer, Notes Notes, DateTime Now)
{
    /// <summary>The log shows the latest; the rest is in the database.</summary>
    private const int LatestActs = 60;

    public required IReadOnlyList<Moderation> Acts { get; init; }

    /// <summary>The newest first.</summary>
    public IReadOnlyList<NoteView> Seen => field ??= [.. Notes.Only([.. Notes.Rows.Where(Activity.MayModerate)]).For(Activity.Seeing(Viewer)).Reverse()];

    public IReadOnlyList<(Cluster Cluster, IReadOnlyList<NoteView> Notes)> Groups => [.. Activity.Grouped.Select(cluster => (cluster, (IReadOnlyList<NoteView>)[.. Seen.Where(note => note.Cluster == cluster)]))];
    /// <summary>Where notes are voted for, those in turn: starred, then the most votes, then the first asked; what is answered last.</summary>
    public IReadOnlyList<NoteView> Alone => [.. InTurn(Seen.Where(note => note.Cluster is null))];
    public bool IsQueue => Activity.Method.Cells.Any(cell => cell.Counted);

    private IEnumerable<NoteView> InTurn(IEnumerable<NoteView> notes) => !IsQueue ? notes
        : notes.OrderBy(note => note.Contribution.Moderated.HasFlag(Moderated.Answered)).ThenByDescending(note => note.Contribution.Moderated.HasFlag(Moderated.Starred))
            .ThenByDescending(note => note.Votes.Sum(votes => votes.Count)).ThenBy(note => note.Contribution.CreatedAt);

    /// <summary>Every cell whose notes may come here, for the live list.</summary>
    public string Takes => string.Join(' ', Activity.Method.Cells.Where(cell => cell is { IsMark: false, IsAnswer: false }).Select(cell => $"{cell.Key}:*"));

    /// <summary>The beginning of what the act was done with; a note that is gone has none.</summary>
    public string? About(Moderation act) => act.Name ?? (act.NoteId is { } id ? Seen.FirstOrDefault(note => note.Contribution.Id == id)?.Told : Activity.Clusters.Find(each => each.Id == act.ClusterId)?.Name);

    public string? GroupOf(Moderation act) => act.NoteId is null ? null : Activity.Clusters.Find(each => each.Id == act.ClusterId)?.Name;

    internal static Task<List<Moderation>> ActsIn(NetworkDb db, Guid activity) =>
        db.Moderations.AsNoTracking().Include(act => act.By).Where(act => act.ActivityId == activity).OrderByDescending(act => act.At).ThenByDescending(act => act.Id).Take(LatestActs).ToListAsync();
}

public static class DeskReading
{
    extension(NetworkDb db)
    {
        /// <summary>The desk, or null for those who do not lead.</summary>
        public async Task<DeskPage?> DeskFor(Entrance entrance, Guid id, Guid person) =>
            await entrance.Enter(id, person) is { Viewer.Leads: true } entered ? new(entered.Activity, entered.Viewer, await entrance.NotesOf(entered), entrance.Now) { Acts = await DeskPage.ActsIn(db, id) } : null;
    }
}
