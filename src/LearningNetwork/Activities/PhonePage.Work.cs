using LearningNetwork.Methods;

namespace LearningNetwork.Activities;

/// <summary>Work where nobody is moved: my own notes, and what others have written that is for me, a shelf for each cell and audience.</summary>
public sealed partial record PhonePage
{
    /// <summary>Keys of the cells whose notes stand as they are, for the script that offers to change one's own; null when there are none.</summary>
    public string? Locked => Activity.Method.Cells.Where(Activity.IsLocked).Select(cell => cell.Key).ToList() is { Count: > 0 } keys ? string.Join(' ', keys) : null;

    /// <summary>Pairs of cell and audience that are mine alone on this page, for the live list; what my municipality sees too lies on its shelf.</summary>
    public string MyTakes => string.Join(' ', Activity.Method.Cells.Where(cell => cell is { IsMark: false, IsReply: false, IsAnswer: false } && !IsOnOurShelf(cell)).Select(cell => $"{cell.Key}:writer"));

    public IReadOnlyList<NoteView> Mine => [.. Seen.Where(note => note.Through.Audience is Audience.Writer && !IsHiddenOnOurShelf(note)).Reverse()];

    /// <summary>Something written now would lie among my own.</summary>
    public bool HasOwn => Mine.Count > 0 || Papers.Concat(FileCells).Any(cell => !IsOnOurShelf(cell));

    /// <summary>What takes writing now first, in the phase's own order; then what was written before.</summary>
    public IReadOnlyList<Shelf> Shelves =>
    [
        .. from cell in Papers.Concat(FileCells).Concat(Activity.Method.Cells.Where(cell => cell is { IsMark: false, IsReply: false })).Distinct()
           from audience in new[] { Audience.Table, Audience.Municipality, Audience.Recipient, Audience.Facilitators, Audience.Everyone }
           where (IsOpenToMe(cell, audience) || MayBeShared(cell, audience)) && HasBeenAsked(cell)
           select new Shelf(cell, audience, [.. Seen.Where(note => note.Cell.Key == cell.Key && LiesThere(note, audience))], Activity.Grouped),
    ];

    // A shelf for what comes later would only be in the way.
    private bool HasBeenAsked(Cell cell) => Activity.Method.Phases.Take(Activity.PhaseIndex + 1).Any(phase => phase.Write.Contains(cell.Key));

    // Each shares what they will with their municipality.
    private bool MayBeShared(Cell cell, Audience audience) => audience is Audience.Municipality && Viewer.MunicipalityNumber is not null && Activity.Method.Cells.Any(mark => mark.Raises is Audience.Municipality && mark.About.Contains(cell.Key));

    // A hidden note stays where its writer, or those who lead, last saw it.
    private bool LiesThere(NoteView note, Audience audience) => note.Through.Audience == audience && !(note.Contribution.IsHidden && audience is Audience.Facilitators && IsOpenToMe(note.Cell, Audience.Everyone))
        || audience is Audience.Municipality && IsHiddenOnOurShelf(note) || audience is Audience.Everyone && note is { Contribution.IsHidden: true, Through.Audience: Audience.Facilitators };

    private bool IsHiddenOnOurShelf(NoteView note) => note is { Contribution.IsHidden: true, Through.Audience: Audience.Writer } && IsOnOurShelf(note.Cell);

    private bool IsOnOurShelf(Cell cell) => IsOpenToMe(cell, Audience.Municipality);

    private bool IsOpenToMe(Cell cell, Audience audience) => (Activity.IsOpenTo(cell, audience) || Activity.IsOpenAtTable(cell, audience)) && audience switch
    {
        Audience.Municipality => Viewer.MunicipalityNumber is not null,
        Audience.Recipient => Activity.HasStations && cell.Recipient is Recipient.Host && Viewer.MunicipalityNumber is not null,
        Audience.Facilitators => Viewer.Leads,
        Audience.Table => Activity.HasGroups && Seat is not null,
        _ => true,
    };
}

/// <summary>What one audience has in one cell.</summary>
/// <param name="Grouped">The groups that stand, in the order they were made.</param>
public sealed record Shelf(Cell Cell, Audience Audience, IReadOnlyList<NoteView> Notes, IReadOnlyList<Cluster> Grouped)
{
    public string Takes => $"{Cell.Key}:{Audience.ToString().ToLowerInvariant()}";

    /// <summary>What the live line may lay here: also a note of ours, or one that those who lead see, when it is hidden from the others.</summary>
    public string Lists => Audience switch
    {
        Audience.Municipality => $"{Takes} {Cell.Key}:writer",
        Audience.Everyone => $"{Takes} {Cell.Key}:facilitators",
        _ => Takes,
    };

    /// <summary>Groups that have notes here.</summary>
    public IReadOnlyList<(Cluster Cluster, IReadOnlyList<NoteView> Notes)> Groups =>
        [.. Grouped.Select(cluster => (cluster, (IReadOnlyList<NoteView>)[.. Notes.Where(note => note.Cluster == cluster)])).Where(group => group.Item2.Count > 0)];

    public IReadOnlyList<NoteView> Alone => [.. Notes.Where(note => note.Cluster is null)];
}
