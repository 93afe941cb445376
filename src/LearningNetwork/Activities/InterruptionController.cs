using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>The facilitator puts the activity aside for something that comes between, and takes it up again; what ran meanwhile gives way.</summary>
[Route("activities/{id:guid}/interruption")]
public sealed class InterruptionController(NetworkDb db, CurrentPerson person, TimeProvider time) : HallController(db, person, time)
{
    [HttpPost]
    public Task<IActionResult> Create(Guid id) => Lead(id, activity => activity.Interrupt(PersonId, Now));

    [HttpDelete, HttpPost("delete")]
    public Task<IActionResult> Destroy(Guid id) => Lead(id, async activity =>
    {
        activity.TakeUp(PersonId, Now);
        await Db.GiveWay(activity.GatheringId, id, PersonId, Now);
    });
}
