using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>The facilitator tells everyone that the next phase is near.</summary>
[Route("activities/{id:guid}/announcement")]
public sealed class AnnouncementController(NetworkDb db, CurrentPerson person, TimeProvider time) : HallController(db, person, time)
{
    [HttpPost]
    public Task<IActionResult> Create(Guid id) => Lead(id, activity => activity.Announce(Now));
}
