using System.Collections.Concurrent;
using LearningNetwork.Methods;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary>Contributions of one activity with the marks that stand on them, ready to be shown to an audience.</summary>
public sealed class Notes(Activity activity, Places places, IReadOnlyList<Contribution> rows, ILookup<Guid, Contribution> marks)
{
    /// <summary>In the order they were first written.</summary>
    public IReadOnlyList<Contribution> Rows => rows;

    public Places Places => places;

    /// <summary>Answers: each is for its writer alone, and all of them are for counting.</summary>
    public IReadOnlyList<Contribution> Answers { get; init; } = [];

    /// <summary>The answers that the viewer sees: their own.</summary>
    public IReadOnlyList<Contribution> AnswersFor(Seeing seeing) => [.. Answers.Where(seeing.Sees)];

    /// <summary>The notes on which somebody has set a counted mark: their own, or with the pen their table's.</summary>
    public IReadOnlyList<Guid> VotedFor(Cell cell, Viewer by)
    {
        var hasPen = activity.HasPen(by);
        return [.. marks.SelectMany(each => each).Where(mark => mark.Cell == cell.Key && mark.IsTables == hasPen && activity.WriterOf(mark) == by.PersonId && Stands(mark)).Select(mark => mark.AboutId!.Value)];
    }

    /// <summary>Everything that was committed at this revision is here.</summary>
    public long Revision { get; init; } = activity.Revision;

    // What several readers are shown alike is made once: five hundred phones that come back at once ask for the same fifty notes.
    private ConcurrentDictionary<(Guid Row, Listeners Through), NoteView> Shared { get; init; } = [];

    /// <summary>What stands where somebody answers: the other answers to the question, or the other marks of the kind on the note.</summary>
    public IEnumerable<Contribution> Beside(Contribution made) => (made.AboutId is { } about ? marks[about] : Answers.Concat(rows)).Where(row => row.Cell == made.Cell && Stands(row));

    /// <summary>Only those that changed after a revision.</summary>
    public Notes After(long revision) => Only([.. rows.Where(row => row.Revision > revision)]);

    /// <summary>Only some of them.</summary>
    public Notes Only(IReadOnlyList<Contribution> some) => new(activity, places, some, marks) { Revision = Revision, Answers = Answers, Shared = Shared };

    /// <summary>Everything the viewer sees, each through the audience that may do the most with it.</summary>
    public IReadOnlyList<NoteView> For(Seeing seeing) =>
        [.. rows.Where(row => !row.IsRemoved).Select(row => (row, through: seeing.Through(row))).Where(seen => seen.through.Count > 0).Select(seen => View(seen.row, seen.through))];

    /// <summary>A note as one reader is shown it; it holds no more of its writer than the cell lets anybody know.</summary>
    public NoteView View(Contribution row, IReadOnlyList<Listeners> through) =>
        through is [{ Audience: not Audience.Writer } one] ? Shared.GetOrAdd((row.Id, one), (_, seen) => seen.Notes.Made(seen.row, seen.through), (Notes: this, row, through)) : Made(row, through);

    /// <summary>The same contributions in the same hall.</summary>
    internal bool AreOf(Activity hall, NotesCopy copy) => ReferenceEquals(activity, hall) && ReferenceEquals(rows, copy.Rows) && ReferenceEquals(places, copy.Places);

    private NoteView Made(Contribution row, IReadOnlyList<Listeners> through)
    {
        var cell = activity.Method.Cell(row.Cell)!;
        var identity = row.Identity > cell.Identity ? row.Identity : cell.Identity;
        var shown = row.SignedBy(identity);
        return new(shown, cell, through[0], activity.TableOf(shown.TableId))
        {
            Identity = identity, Places = places, Poster = activity.HasStations && through[0].Audience is Audience.Writer or Audience.Municipality ? places.NameOf(activity.TableOf(shown.TableId)?.HostNumber) : null, Cluster = activity.ClusterOf(row), Marks = [.. MarksOn(row, through)], Votes = [.. VotesOn(row)], Audiences = [.. through.Select(each => each.ToString())],
        };
    }

    internal static IReadOnlyList<Contribution> InOrder(IEnumerable<Contribution> all) => [.. all.Where(row => row.AboutId is null && !row.IsOneEach).OrderBy(row => row.CreatedAt).ThenBy(row => row.Id)];
    internal static ILookup<Guid, Contribution> MarksAmong(IEnumerable<Contribution> all) => all.Where(row => row.AboutId is not null && !row.IsRemoved).ToLookup(row => row.AboutId!.Value);

    internal static IReadOnlyList<Contribution> AnswersAmong(IEnumerable<Contribution> all) => [.. all.Where(row => row.AboutId is null && row.IsOneEach && !row.IsRemoved)];

    private IEnumerable<NoteMark> MarksOn(Contribution row, IReadOnlyList<Listeners> through) =>
        activity.Method.Cells.Where(cell => !cell.Counted && cell.About.Contains(row.Cell) && IsSeenBy(cell, through[0].Audience))
            .Select(cell => new NoteMark(cell, marks[row.Id].Any(mark => mark.Cell == cell.Key && mark.Choice != "no"), activity.Takes(cell) && MayMark(cell, through)));

    private IEnumerable<NoteVotes> VotesOn(Contribution row) =>
        activity.Method.Cells.Where(cell => cell.Counted && cell.About.Contains(row.Cell) && activity.HasAsked(cell))
            .Select(cell => new NoteVotes(cell, activity.Counting([.. marks[row.Id].Where(mark => mark.Cell == cell.Key && Stands(mark))]).Sum(mark => mark.Behind ?? 1), activity.TakesAnswers(cell)));

    private static bool Stands(Contribution mark) => !mark.IsRemoved && mark.Choice != "no";

    private static bool IsSeenBy(Cell mark, Audience audience) => audience is Audience.Writer || mark.Sights.Any(sight => sight.Audience == audience);
    private static bool MayMark(Cell mark, IReadOnlyList<Listeners> through) => mark.Writer switch
    {
        Writer.Author => through.Any(each => each.Audience is Audience.Writer),
        Writer.Host => through[0].Audience is Audience.Recipient,
        _ => through[0].Audience is Audience.Municipality,
    };
}

public static class NoteReading
{
    extension(NetworkDb db)
    {
        /// <summary>What changed after a revision, notes and marks alike, each as it stands now.</summary>
        internal Task<List<Contribution>> RowsOf(Guid activity, long after) =>
            db.Contributions.AsNoTrackingWithIdentityResolution().Include(row => row.Person).Where(row => row.ActivityId == activity && row.Revision > after).ToListAsync();

        /// <summary>The marks on some notes.</summary>
        internal Task<List<Contribution>> MarksOn(IReadOnlyList<Guid> notes) =>
            db.Contributions.AsNoTracking().Where(row => notes.Contains(row.AboutId!.Value)).ToListAsync();
    }
}
