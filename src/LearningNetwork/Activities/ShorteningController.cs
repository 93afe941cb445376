using LearningNetwork.Gatherings;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary>The facilitator takes what was proposed when the day is late: the items get their new lengths, and the phases to come in them too.</summary>
[Route("gatherings/{id:guid}/run/shortening")]
public sealed class ShorteningController(NetworkDb db, GatheringDoor door) : RunDesk(db, door)
{
    /// <param name="item">What to shorten; <paramref name="minutes"/> has the new length of each.</param>
    /// <param name="keep">The item it is done for, which is held to the time it had.</param>
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, [FromForm] int? seen, [FromForm] List<Guid> item, [FromForm] List<int> minutes, [FromForm] Guid? keep, [FromForm] TimeOnly? at) =>
        await Act(await Door.Leading(id), seen, async gathering =>
        {
            if (item.Count == 0 || item.Count != minutes.Count || item.Distinct().Count() != item.Count) throw new RefusedException(Refusal.NotAChoice);
            foreach (var (each, length) in item.Zip(minutes)) await Shorten(gathering, In(gathering, each), length);
            if (keep is { } kept) In(gathering, kept).LockedStart ??= at;
        });

    private async Task Shorten(Gathering gathering, ProgrammeItem item, int minutes)
    {
        var planned = minutes - gathering.Log.ExtraOf(item.Id);
        if (item.IsHeld || !gathering.IsToCome(item) && gathering.Log.Running != item.Id) throw new RefusedException(Refusal.NotToCome);
        if (planned < 1 || !(planned < item.Minutes)) throw new RefusedException(Refusal.NotShorter);
        item.Minutes = planned;
        item.Touch();
        gathering.Did(RunAct.Shorten, item.Id, Door.Person, Door.Now).Minutes = minutes;
        foreach (var work in await Db.Hall.Include(each => each.PhaseRuns).Where(each => each.ItemId == item.Id).ToListAsync())
            if (!work.IsClosed) work.FitInto(minutes);
    }
}
