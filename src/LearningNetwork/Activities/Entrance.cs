using LearningNetwork.Gatherings;

namespace LearningNetwork.Activities;

/// <summary>
/// The door for those who look on or write: two hundred phones ask at once, so the hall is a copy they share. Whoever changes the hall comes
/// through <see cref="ActivityDoor"/>.
/// </summary>
public sealed class Entrance(ActivityCopies copies, Admissions admissions, TimeProvider time)
{
    public DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>The activity as the person may see it, not to be changed; null when it is not there for them.</summary>
    public async Task<Entered?> Enter(Guid activity, Guid person) =>
        await copies.StandingOf(activity) is { } standing && await admissions.Of(standing.GatheringId, person) is { } presence
            ? new(await copies.HallAt(activity, standing.Version), Viewer.Of(person, presence)) { Standing = standing }
            : null;

    /// <summary>All contributions as of the moment of entering, or later.</summary>
    public Task<Notes> NotesOf(Entered entered) => copies.NotesAt(entered.Activity, entered.Standing!);
}
