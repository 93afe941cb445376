using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary>«Foreslå fordeling»: who sits where in the rounds that have not begun. What people chose by hand stays. «Lag grupper»: all in new groups.</summary>
[Route("activities/{id:guid}/allocation")]
public sealed class AllocationController(NetworkDb db, CurrentPerson person, TimeProvider time) : HallController(db, person, time)
{
    [HttpPost]
    public Task<IActionResult> Create(Guid id) => LeadOnce(id, async activity =>
        Propose(activity, await Db.HereIn(activity.GatheringId).ToListAsync()));

    private void Propose(Activity activity, IReadOnlyCollection<Gatherings.Attendance> here)
    {
        if (activity.HasGroups) activity.MakeGroups(here, PersonId, Now);
        else activity.Allocate(activity.FloorFor(here));
    }
}
