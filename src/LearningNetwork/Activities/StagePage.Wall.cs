namespace LearningNetwork.Activities;

/// <summary>The wall as it is laid: groups first, whole and evenly spread, then what lies by itself; and the one note that is talked about now.</summary>
public sealed partial record StagePage
{
    private const int Columns = 3;

    /// <summary>The note those who lead have put up; null where there is none, or it is not for everybody any more.</summary>
    public NoteView? Highlighted => Wall.FirstOrDefault(note => note.Contribution.Moderated.HasFlag(Moderated.OnWall));

    /// <summary>Which notes lie in which groups, and what those are called: a wall that stands is laid anew only when this is another.</summary>
    public string Layout => string.Join(' ', Wall.Where(note => note.Cluster is not null).Select(note => $"{note.Cluster!.Id:N}-{note.Cluster.Name.Length}-{note.Contribution.Id:N}")) + $" {Highlighted?.Contribution.Id:N}";

    public IReadOnlyList<IReadOnlyList<(Cluster? Cluster, IReadOnlyList<NoteView> Notes)>> Laid
    {
        get
        {
            var columns = Enumerable.Range(0, Columns).Select(_ => new List<(Cluster? Cluster, IReadOnlyList<NoteView> Notes)>()).ToList();
            foreach (var stack in Stacks) columns.MinBy(column => column.Sum(each => each.Notes.Count + 1))!.Add(stack);
            return columns;
        }
    }

    // Where notes are voted for, those most people want first, and what is answered last.
    private IEnumerable<NoteView> InTurn(IEnumerable<NoteView> notes) => !Activity.Method.Cells.Any(cell => cell.Counted) ? notes
        : notes.OrderBy(note => note.Contribution.Moderated.HasFlag(Moderated.Answered)).ThenByDescending(note => note.Votes.Sum(votes => votes.Count));

    private IEnumerable<(Cluster? Cluster, IReadOnlyList<NoteView> Notes)> Stacks =>
    [
        .. Activity.Grouped.Select(cluster => ((Cluster?)cluster, (IReadOnlyList<NoteView>)[.. Wall.Where(note => note.Cluster == cluster)])).Where(stack => stack.Item2.Count > 0),
        .. InTurn(Wall.Where(note => note.Cluster is null && note != Highlighted)).Select(note => ((Cluster?)null, (IReadOnlyList<NoteView>)[note])),
    ];
}
