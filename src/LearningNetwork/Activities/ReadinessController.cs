using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary>«Vi er klare», or «vi trenger mer tid»: somebody who attends says one of them for the phase that runs, and may take it back.</summary>
[Route("activities/{id:guid}/readiness")]
public sealed class ReadinessController(NetworkDb db, CurrentPerson person, TimeProvider time) : HallController(db, person, time)
{
    /// <param name="more">More time is what they need.</param>
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, [FromForm] bool more)
    {
        var phase = await PhaseNow(id);
        if (await Db.Readinesses.FirstOrDefaultAsync(Mine(id, phase)) is { } said) (said.WantsTime, said.At) = (more, Now);
        else Db.Add(new Readiness { ActivityId = id, PhaseIndex = phase, PersonId = PersonId, At = Now, WantsTime = more });
        try { await Db.SaveChangesAsync(); }
        catch (DbUpdateException) when (Db.Readinesses.Any(Mine(id, phase))) { } // Said already, or twice at the same moment: once is enough.
        return Back(id);
    }

    [HttpDelete, HttpPost("delete")]
    public async Task<IActionResult> Destroy(Guid id)
    {
        var phase = await PhaseNow(id);
        Db.RemoveRange(await Db.Readinesses.Where(Mine(id, phase)).ToListAsync());
        await Db.SaveChangesAsync();
        return Back(id);
    }

    private async Task<int> PhaseNow(Guid id)
    {
        var entered = await Db.Enter(id, PersonId, Now) ?? throw new RefusedException(Refusal.NotThere);
        if (!entered.Viewer.Attends) throw new RefusedException(Refusal.NotAttending);
        if (entered.Activity.IsClosed) throw new RefusedException(Refusal.ActivityClosed);
        return entered.Activity.HasStarted ? entered.Activity.PhaseIndex : throw new RefusedException(Refusal.NotStarted);
    }

    private System.Linq.Expressions.Expression<Func<Readiness, bool>> Mine(Guid id, int phase)
    {
        var me = PersonId;
        return row => row.ActivityId == id && row.PhaseIndex == phase && row.PersonId == me;
    }
}
