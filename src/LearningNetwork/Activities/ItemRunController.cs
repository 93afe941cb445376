using LearningNetwork.Gatherings;
using LearningNetwork.Methods;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>The facilitator begins an item, the next, one gone back to or one out of turn; what ran gives way. And ends it, or gives it more time.</summary>
[Route("items/{id:guid}/run")]
public sealed class ItemRunController(NetworkDb db, GatheringDoor door, MethodShelf methods) : RunDesk(db, door)
{
    private const int MostMinutes = 60;

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, [FromForm] int? seen) => await Act(await Door.LeadingItem(id), seen, async gathering =>
    {
        var item = In(gathering, id);
        if (gathering.Log.Running == id) throw new RefusedException(Refusal.ChangedMeanwhile);
        var before = gathering.Log.Running;
        gathering.Did(RunAct.Begin, id, Door.Person, Door.Now);
        await Db.Begin(gathering, item, methods, Door.Person, Door.Now);
        await Db.Finish(gathering, before, Door.Person, Door.Now);
    });

    /// <param name="minutes">More, or fewer with a negative number; −60 to 60.</param>
    [HttpPost("minutes")]
    public async Task<IActionResult> Update(Guid id, [FromForm] int? seen, [FromForm] int minutes) => await Act(await Door.LeadingItem(id), seen, gathering =>
    {
        if (minutes is 0 or < -MostMinutes or > MostMinutes) throw new RefusedException(Refusal.TooManyMinutes);
        if (gathering.Log.Running != In(gathering, id).Id) throw new RefusedException(Refusal.NotRunning);
        gathering.Did(RunAct.Extend, id, Door.Person, Door.Now).Minutes = minutes;
    });

    [HttpDelete, HttpPost("delete")]
    public async Task<IActionResult> Destroy(Guid id, [FromForm] int? seen) => await Act(await Door.LeadingItem(id), seen, async gathering =>
    {
        if (gathering.Log.Running != In(gathering, id).Id) throw new RefusedException(Refusal.NotRunning);
        gathering.Did(RunAct.End, id, Door.Person, Door.Now);
        await Db.GiveWay(gathering.Id, null, Door.Person, Door.Now);
        await Db.Finish(gathering, id, Door.Person, Door.Now);
    });
}
