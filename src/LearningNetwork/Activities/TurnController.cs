using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>The facilitator lets the next one speak.</summary>
[Route("activities/{id:guid}/turn")]
public sealed class TurnController(NetworkDb db, CurrentPerson person, TimeProvider time) : HallController(db, person, time)
{
    /// <param name="seen">The turn the page showed as on; none before the first.</param>
    [HttpPost]
    public Task<IActionResult> Update(Guid id, [FromForm] Guid? seen) => Lead(id, activity => activity.NextSpeaks(seen, PersonId, Now));
}
