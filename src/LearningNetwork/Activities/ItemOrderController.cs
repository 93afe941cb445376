using LearningNetwork.Gatherings;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>The facilitator swaps two items to come, or pulls one forward. The work in them goes where they go; nothing that is written is touched.</summary>
[Route("items/{id:guid}/order")]
public sealed class ItemOrderController(NetworkDb db, GatheringDoor door) : RunDesk(db, door)
{
    /// <param name="with">The item it changes places with.</param>
    /// <param name="before">Or the item it is to come before.</param>
    [HttpPost]
    public async Task<IActionResult> Update(Guid id, [FromForm] int? seen, [FromForm] Guid? with, [FromForm] Guid? before) => await Act(await Door.LeadingItem(id), seen, gathering =>
    {
        if ((with ?? before) is not { } other) throw new RefusedException(Refusal.NotAChoice);
        var (item, beside) = (In(gathering, id), In(gathering, other));
        if (!(with is not null ? gathering.Swap(item, beside) : gathering.PullForward(item, beside))) throw new RefusedException(Refusal.NotToCome);
        gathering.Did(with is not null ? RunAct.Swap : RunAct.PullForward, id, Door.Person, Door.Now).OtherId = other;
    });
}
