using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>The facilitator ends the activity, or opens it again.</summary>
[Route("activities/{id:guid}/closure")]
public sealed class ClosureController(NetworkDb db, CurrentPerson person, TimeProvider time) : HallController(db, person, time)
{
    [HttpPost]
    public Task<IActionResult> Create(Guid id) => Lead(id, activity => activity.Close(PersonId, Now));

    /// <summary>A form without JavaScript has only POST, so it says delete in the address.</summary>
    [HttpDelete, HttpPost("delete")]
    public Task<IActionResult> Destroy(Guid id) => Lead(id, activity => activity.Reopen(Now));
}
