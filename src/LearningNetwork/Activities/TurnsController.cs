using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>The facilitator changes the queue: moves somebody up or down, passes them by, takes them back in.</summary>
[Route("activities/{id:guid}/turns/{turn:guid}")]
public sealed class TurnsController(NetworkDb db, CurrentPerson person, TimeProvider time) : HallController(db, person, time)
{
    /// <param name="to"><c>up</c>, <c>down</c>, <c>pass</c> or <c>back</c>.</param>
    [HttpPost]
    public Task<IActionResult> Update(Guid id, Guid turn, [FromForm] string? to) => Lead(id, activity =>
    {
        if (to is "up") activity.Step(turn, -1);
        else if (to is "down") activity.Step(turn, 1);
        else if (to is "pass") activity.PassBy(turn, PersonId, Now);
        else if (to is "back") activity.TakeBackIn(turn);
        else throw new RefusedException(Refusal.NotAChoice);
    });
}
