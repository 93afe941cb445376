using LearningNetwork.Gatherings;
using LearningNetwork.Methods;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>The parts of the item that runs (domain M07), one after the other: to begin one ends the one that ran, and what the whole had is put aside meanwhile.</summary>
[Route("items/{id:guid}/part-run")]
public sealed class PartRunController(NetworkDb db, GatheringDoor door, MethodShelf methods) : RunDesk(db, door)
{
    /// <summary>The next, one gone back to, or one out of turn.</summary>
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, [FromForm] int? seen) => await Act(await Door.LeadingItem(id), seen, async gathering =>
    {
        var (whole, part) = PartIn(gathering, id);
        if (gathering.Log.RunningPart == id) throw new RefusedException(Refusal.ChangedMeanwhile);
        gathering.Did(RunAct.BeginPart, id, Door.Person, Door.Now);
        await Db.Begin(gathering, part.Runs is null ? whole : part, methods, Door.Person, Door.Now);
    });

    /// <summary>The whole goes on.</summary>
    [HttpDelete, HttpPost("delete")]
    public async Task<IActionResult> Destroy(Guid id, [FromForm] int? seen) => await Act(await Door.LeadingItem(id), seen, async gathering =>
    {
        var (whole, _) = PartIn(gathering, id);
        if (gathering.Log.RunningPart != id) throw new RefusedException(Refusal.NotRunning);
        gathering.Did(RunAct.EndPart, id, Door.Person, Door.Now);
        await Db.Begin(gathering, whole, methods, Door.Person, Door.Now);
    });

    // What people listen with is no part in turn: it runs alongside.
    private static (ProgrammeItem Whole, ProgrammeItem Part) PartIn(Gathering gathering, Guid id)
    {
        var part = gathering.Items.Find(each => each.Id == id && each.ParentId is not null) ?? throw new RefusedException(Refusal.NotThere);
        var whole = In(gathering, part.ParentId!.Value);
        if (!gathering.PartsInTurn(whole).Contains(part)) throw new RefusedException(Refusal.NotThere);
        return gathering.Log.Running == whole.Id ? (whole, part) : throw new RefusedException(Refusal.NotRunning);
    }
}
