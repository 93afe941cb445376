using LearningNetwork.Platform.Data;

namespace LearningNetwork.Activities;

/// <summary>
/// The door for those who look on or write: two hundred phones ask at once, so the hall is a copy they share, and only what lets a person in is asked
/// anew. Whoever changes the hall comes through <see cref="ActivityDoor"/>.
/// </summary>
public sealed class Entrance(NetworkDb db, ActivityCopies copies, TimeProvider time)
{
    public DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>The activity as the person may see it, not to be changed; null when it is not there for them.</summary>
    public async Task<Entered?> Enter(Guid activity, Guid person) =>
        await db.StandingFor(activity, person, Now) is { IsOpen: true } found ? new(await copies.HallAt(found.Id, found.Version), found.ViewerOf(person)) { Standing = found } : null;

    /// <summary>All contributions as of the moment of entering, or later.</summary>
    public Task<Notes> NotesOf(Entered entered) => copies.NotesAt(entered.Activity, entered.Standing!);
}
