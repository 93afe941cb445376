using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>The facilitator gives the phase more time, or less, or stops the clock for a while.</summary>
[Route("activities/{id:guid}/clock")]
public sealed class ClockController(NetworkDb db, CurrentPerson person, TimeProvider time) : HallController(db, person, time)
{
    private const int MostMinutes = 60;

    /// <param name="change"><c>pause</c>, <c>resume</c>, or <c>extend</c> with <paramref name="minutes"/> from −60 to 60.</param>
    [HttpPost]
    public Task<IActionResult> Update(Guid id, [FromForm] string? change, [FromForm] int minutes) => Lead(id, activity =>
    {
        if (change is "pause") activity.Pause(Now);
        else if (change is "resume") activity.Resume(Now);
        else activity.Extend(Allowed(minutes), Now);
    });

    private static int Allowed(int minutes) =>
        minutes is not 0 and >= -MostMinutes and <= MostMinutes ? minutes : throw new RefusedException(Refusal.TooManyMinutes);
}
