using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary>The facilitator gives the phase more time, or less, or stops the clock for a while.</summary>
[Route("activities/{id:guid}/clock")]
public sealed class ClockController(NetworkDb db, CurrentPerson person, TimeProvider time) : HallController(db, person, time)
{
    private const int MostMinutes = 60;

    /// <param name="change"><c>pause</c>, <c>resume</c>, or <c>extend</c> with <paramref name="minutes"/> from −60 to 60.</param>
    [HttpPost]
    public Task<IActionResult> Update(Guid id, [FromForm] string? change, [FromForm] int minutes) => Lead(id, async activity =>
    {
        if (change is "pause") activity.Pause(Now);
        else if (change is "resume") activity.Resume(Now);
        else await Extend(activity, Allowed(minutes));
    });

    // Who asked for more time, has been heard.
    private async Task Extend(Activity activity, int minutes)
    {
        activity.Extend(minutes, Now);
        Db.RemoveRange(await Db.Readinesses.Where(each => each.ActivityId == activity.Id && each.PhaseIndex == activity.PhaseIndex && each.WantsTime).ToListAsync());
    }

    private static int Allowed(int minutes) =>
        minutes is not 0 and >= -MostMinutes and <= MostMinutes ? minutes : throw new RefusedException(Refusal.TooManyMinutes);
}
