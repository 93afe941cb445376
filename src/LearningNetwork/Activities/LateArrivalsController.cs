using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary>«Finn plass»: a seat for everybody who came after the proposal, in the rounds they can still join. Nobody else is moved.</summary>
[Route("activities/{id:guid}/late-arrivals")]
public sealed class LateArrivalsController(NetworkDb db, CurrentPerson person, TimeProvider time) : HallController(db, person, time)
{
    [HttpPost]
    public Task<IActionResult> Create(Guid id) => Lead(id, async activity =>
        Place(activity, await Db.HereIn(activity.GatheringId).ToListAsync()));

    private void Place(Activity activity, IReadOnlyCollection<Gatherings.Attendance> here)
    {
        if (activity.HasGroups) activity.PlaceLate(here);
        else activity.PlaceLate(activity.FloorFor(here), Now);
    }
}
