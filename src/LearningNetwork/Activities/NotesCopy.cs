using LearningNetwork.Networks;

namespace LearningNetwork.Activities;

/// <summary>An activity's contributions as of a revision. A newer one is made of this one and what changed since.</summary>
internal sealed record NotesCopy(Places Places, DateTimeOffset ReadAt)
{
    private IReadOnlyDictionary<Guid, Contribution> All { get; init; } = new Dictionary<Guid, Contribution>();

    public long Revision { get; private init; }
    /// <summary>Removed ones too, in the order they were first written; marks are in <see cref="Marks"/>.</summary>
    public IReadOnlyList<Contribution> Rows { get; private init; } = [];
    public ILookup<Guid, Contribution> Marks { get; private init; } = Array.Empty<Contribution>().ToLookup(row => row.Id);

    public IReadOnlyList<Contribution> Answers { get; private init; } = [];

    public bool IsYoung(DateTimeOffset now) => now - ReadAt < ActivityCopies.Life;
    public bool IsFresh(long revision, DateTimeOffset now) => Revision >= revision && IsYoung(now);

    /// <summary>The same with the rows that changed after <see cref="Revision"/>, as they were at a revision or later.</summary>
    public NotesCopy With(IReadOnlyList<Contribution> changed, long revision)
    {
        var all = new Dictionary<Guid, Contribution>(All);
        foreach (var row in changed) all[row.Id] = row;
        return this with
        {
            All = all, Revision = Math.Max(revision, changed.Select(row => row.Revision).DefaultIfEmpty(0).Max()),
            Rows = Notes.InOrder(all.Values), Marks = Notes.MarksAmong(all.Values), Answers = Notes.AnswersAmong(all.Values),
        };
    }
}
