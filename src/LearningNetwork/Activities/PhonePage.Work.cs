using LearningNetwork.Methods;

namespace LearningNetwork.Activities;

/// <summary>Work where nobody is moved: my own notes, and what others have written that is for me, a shelf for each cell and audience.</summary>
public sealed partial record PhonePage
{
    /// <summary>Pairs of cell and audience that are mine alone on this page, for the live list; what my municipality sees too lies on its shelf.</summary>
    public string MyTakes => string.Join(' ', Activity.Method.Cells.Where(cell => cell is { IsMark: false, IsAnswer: false } && !IsOnOurShelf(cell)).Select(cell => $"{cell.Key}:writer"));

    public IReadOnlyList<NoteView> Mine => [.. Seen.Where(note => note.Through.Audience is Audience.Writer).Reverse()];

    /// <summary>Something written now would lie among my own.</summary>
    public bool HasOwn => Mine.Count > 0 || Papers.Concat(FileCells).Any(cell => !IsOnOurShelf(cell));

    /// <summary>What takes writing now first, in the phase's own order; then what was written before.</summary>
    public IReadOnlyList<Shelf> Shelves =>
    [
        .. from cell in Papers.Concat(FileCells).Concat(Activity.Method.Cells.Where(cell => !cell.IsMark)).Distinct()
           from audience in new[] { Audience.Table, Audience.Municipality, Audience.Facilitators, Audience.Everyone }
           where IsOpenToMe(cell, audience) && HasBeenAsked(cell)
           select new Shelf(cell, audience, [.. In(cell.Key, audience)]),
    ];

    // A shelf for what comes later would only be in the way.
    private bool HasBeenAsked(Cell cell) => Activity.Method.Phases.Take(Activity.PhaseIndex + 1).Any(phase => phase.Write.Contains(cell.Key));

    private bool IsOnOurShelf(Cell cell) => IsOpenToMe(cell, Audience.Municipality);

    private bool IsOpenToMe(Cell cell, Audience audience) => Activity.IsOpenTo(cell, audience) && audience switch
    {
        Audience.Municipality => Viewer.MunicipalityNumber is not null,
        Audience.Facilitators => Viewer.Leads,
        Audience.Table => Activity.HasGroups && Seat is not null,
        _ => true,
    };
}

/// <summary>What one audience has in one cell.</summary>
public sealed record Shelf(Cell Cell, Audience Audience, IReadOnlyList<NoteView> Notes)
{
    public string Takes => $"{Cell.Key}:{Audience.ToString().ToLowerInvariant()}";
}
