using LearningNetwork.Gatherings;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary>What every door shares where somebody who leads changes the day while it runs: found through the person, done once, and noted with who and when.</summary>
[RefusesInWords, ShowsWhatHolds]
public abstract class RunDesk(NetworkDb db, GatheringDoor door) : Controller
{
    protected NetworkDb Db => db;
    protected GatheringDoor Door => door;

    /// <summary>Does it for somebody whose page showed step <paramref name="seen"/> as the last: of two who press at once, one does it and the other is told.</summary>
    protected async Task<IActionResult> Act(Gathering? found, int? seen, Func<Gathering, Task> act)
    {
        if (found is null) return NotFound();
        await db.Entry(found).Collection(each => each.Steps).LoadAsync();
        if (seen != found.Log.Last) throw new RefusedException(Refusal.ChangedMeanwhile);
        await act(found);
        await Save(found.Id, seen.Value);
        return Back(found.Id);
    }

    protected Task<IActionResult> Act(Gathering? found, int? seen, Action<Gathering> act) => Act(found, seen, gathering =>
    {
        act(gathering);
        return Task.CompletedTask;
    });

    /// <summary>The item itself stands in the day; a part goes with its whole.</summary>
    protected static ProgrammeItem In(Gathering gathering, Guid item) =>
        gathering.Items.Find(each => each.Id == item && each.ParentId is null) ?? throw new RefusedException(Refusal.NotThere);

    private async Task Save(Guid gathering, int seen)
    {
        try { await db.SaveChangesAsync(); }
        catch (DbUpdateException fault)
        {
            db.ChangeTracker.Clear();
            if (fault is not DbUpdateConcurrencyException && !await db.RunSteps.AnyAsync(each => each.GatheringId == gathering && each.Number > seen)) throw;
            throw new RefusedException(Refusal.ChangedMeanwhile);
        }
    }

    private LocalRedirectResult Back(Guid gathering)
    {
        var back = Request.Form["back"].ToString();
        return LocalRedirect(Url.IsLocalUrl(back) ? back : $"/gatherings/{gathering}/run");
    }
}
