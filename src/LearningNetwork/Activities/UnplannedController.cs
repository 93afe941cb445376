using LearningNetwork.Gatherings;
using LearningNetwork.Methods;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>The facilitator starts something that is not in the programme. What runs gives way, and can be taken up again.</summary>
[Route("gatherings/{id:guid}/run/unplanned")]
public sealed class UnplannedController(NetworkDb db, GatheringDoor door, MethodShelf methods) : RunDesk(db, door)
{
    /// <param name="method">The key of a method in the library, or of the network's own.</param>
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, [FromForm] int? seen, [FromForm] string? method)
    {
        Activity? made = null;
        var answer = await Act(await Door.Leading(id), seen, async gathering => made = await Start(gathering, await methods.Find(gathering.NetworkId, method ?? "") ?? throw new RefusedException(Refusal.NotAChoice)));
        return made is null ? answer : LocalRedirect($"/activities/{made.Id}/{(made.HasHosts ? "tables" : "control")}");
    }

    private async Task<Activity> Start(Gathering gathering, Method method)
    {
        var made = Activity.Of(method, gathering.Id, null, Door.Now);
        gathering.Did(RunAct.Unplanned, null, Door.Person, Door.Now);
        await Db.Prepare(made);
        if (!made.HasHosts)
        {
            if (!made.IsLayer) await Db.GiveWay(gathering.Id, made.Id, Door.Person, Door.Now);
            await Db.Start(made, Door.Person, Door.Now);
        }
        Db.Add(made);
        return made;
    }
}
