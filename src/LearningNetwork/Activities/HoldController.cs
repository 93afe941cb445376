using LearningNetwork.Gatherings;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>The facilitator holds an item, so that no proposal shortens it and its start is kept; or lets it go.</summary>
[Route("items/{id:guid}/hold")]
public sealed class HoldController(NetworkDb db, GatheringDoor door) : RunDesk(db, door)
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, [FromForm] int? seen) => await Act(await Door.LeadingItem(id), seen, gathering => Set(gathering, id, true));

    [HttpDelete, HttpPost("delete")]
    public async Task<IActionResult> Destroy(Guid id, [FromForm] int? seen) => await Act(await Door.LeadingItem(id), seen, gathering => Set(gathering, id, false));

    private void Set(Gathering gathering, Guid id, bool isHeld)
    {
        In(gathering, id).Held = isHeld;
        gathering.Did(isHeld ? RunAct.Hold : RunAct.Release, id, Door.Person, Door.Now);
    }
}
