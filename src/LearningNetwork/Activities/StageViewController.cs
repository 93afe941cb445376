using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>The facilitator chooses what the projector shows: the phase, the join code, the wall of notes, or nothing.</summary>
[Route("activities/{id:guid}/stage-view")]
public sealed class StageViewController(NetworkDb db, CurrentPerson person, TimeProvider time) : HallController(db, person, time)
{
    [HttpPost]
    public Task<IActionResult> Update(Guid id, [FromForm] string? view) => Lead(id, activity =>
        activity.Show(Enum.TryParse<StageView>(view, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : throw new RefusedException(Refusal.NotAChoice)));
}
