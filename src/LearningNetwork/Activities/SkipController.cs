using LearningNetwork.Gatherings;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>The facilitator passes an item by, or takes it back in. It stays in the programme.</summary>
[Route("items/{id:guid}/skip")]
public sealed class SkipController(NetworkDb db, GatheringDoor door) : RunDesk(db, door)
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, [FromForm] int? seen) => await Act(await Door.LeadingItem(id), seen, gathering =>
    {
        if (!gathering.IsToCome(In(gathering, id))) throw new RefusedException(Refusal.NotToCome);
        gathering.Did(RunAct.Skip, id, Door.Person, Door.Now);
    });

    [HttpDelete, HttpPost("delete")]
    public async Task<IActionResult> Destroy(Guid id, [FromForm] int? seen) => await Act(await Door.LeadingItem(id), seen, gathering =>
    {
        if (!gathering.Log.IsSkipped(In(gathering, id).Id)) throw new RefusedException(Refusal.ChangedMeanwhile);
        gathering.Did(RunAct.TakeBack, id, Door.Person, Door.Now);
    });
}
