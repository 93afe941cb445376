using LearningNetwork.Gatherings;
using LearningNetwork.Methods;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary>What the projector shows: the hall itself, seen by everyone. Nobody's name, and no note that is not for everyone.</summary>
public sealed partial record StagePage(Activity Activity, Gathering Gathering, Places Places, DateTime Now)
{
    /// <summary>The notes of <see cref="Viewer.Stage"/>: those that everyone may see, the newest first.</summary>
    public required IReadOnlyList<NoteView> Wall { get; init; }
    public required IReadOnlyList<Attendance> Here { get; init; }
    /// <summary>The questions that have been asked.</summary>
    public IReadOnlyList<Result> Results { get; init; } = [];
    /// <summary>What the phase looks back on; null where it does not.</summary>
    public Recaps.Recap? Recap { get; init; }
    /// <summary>Null when the gathering has no code now.</summary>
    public required JoinCode? Code { get; init; }

    /// <summary>Before the start there is nothing to show but the way in.</summary>
    public StageView View => Activity is { HasStarted: false, Stage: StageView.Phase } ? StageView.Code : Activity.Stage;

    /// <summary>The questions of the phase that runs; where it asks none, the last that were asked.</summary>
    public IReadOnlyList<Result> ResultsNow => Results.Where(result => result.Rounds.Any(round => Activity.Takes(round.Cell))).ToList() is { Count: > 0 } now ? now : [.. Results.TakeLast(1)];

    public HallMap Hall => field ??= new(Activity, Places, Here);
    public int Round => Activity.Phase?.Round ?? Activity.RoundAtHand ?? Activity.Rounds;

    /// <summary>Cells whose notes may come on the wall.</summary>
    public IReadOnlyList<Cell> WallCells => [.. Activity.Method.Cells.Where(MayBeSeenByAll)];

    /// <summary>Notes may tell which municipality they are from, so that they can be counted by it.</summary>
    public bool CountsPlaces => WallCells.Any(cell => cell.Identity is not Identity.Anonymous);

    /// <summary>Notes come on the wall as they are written; otherwise the municipalities put them there.</summary>
    public bool IsDirect => WallCells.Any(cell => Activity.IsOpenTo(cell, Audience.Everyone));

    /// <summary>Pairs of cell and audience that may come on the wall while it is shown, for the live list.</summary>
    public string Takes => string.Join(' ', WallCells.Select(cell => $"{cell.Key}:everyone"));

    public IReadOnlyList<(Membership Place, int Count)> Inside => Counted(place => Here.Count(each => each.MunicipalityNumber == place.MunicipalityNumber));
    public IReadOnlyList<(Membership Place, int Count)> OnTheWall => Counted(place => Wall.Count(note => note.Contribution.MunicipalityNumber == place.MunicipalityNumber));

    /// <summary>Tables abreast, so that they all fit.</summary>
    public int Abreast(int tables) => tables <= 8 ? 4 : tables <= 15 ? 5 : 6;

    // The members, and those that have left whom there is something of.
    private IReadOnlyList<(Membership, int)> Counted(Func<Membership, int> count) => [.. Places.Choices(place => count(place) > 0).Select(place => (place, count(place)))];

    private bool MayBeSeenByAll(Cell cell) =>
        cell.Sights.Any(sight => sight.Audience is Audience.Everyone) || Activity.Method.Cells.Any(mark => mark.Raises is Audience.Everyone && mark.About.Contains(cell.Key));
}

public static class StageReading
{
    extension(NetworkDb db)
    {
        /// <summary>The stage, or null for those who do not lead: whoever leads chooses what the hall sees.</summary>
        public async Task<StagePage?> StageFor(Entrance entrance, Guid id, Guid person)
        {
            if (await entrance.Enter(id, person) is not { Viewer.Leads: true, Activity: var activity } entered) return null;
            var gathering = await db.Gatherings.AsNoTracking().Include(each => each.Network).Include(each => each.JoinCodes).Include(each => each.Days).AsSplitQuery().FirstAsync(each => each.Id == activity.GatheringId);
            var notes = await entrance.NotesOf(entered);
            return new(activity, gathering, notes.Places, entrance.Now)
            {
                Wall = [.. notes.For(activity.Seeing(Viewer.Stage)).Reverse()],
                Here = await db.HereIn(gathering.Id).AsNoTracking().ToListAsync(), Results = notes.ResultsIn(activity),
                Code = gathering.JoinCodes.Where(code => code.RevokedAt is null).OrderByDescending(code => code.MadeAt).FirstOrDefault(),
            };
        }
    }
}
