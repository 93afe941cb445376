using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>Where a phone is between activities: on to the one that runs, else waiting.</summary>
[Route("gatherings/{id:guid}/now")]
public sealed class NowController(NetworkDb db, CurrentPerson person, TimeProvider time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id)
    {
        if (await db.WaitIn(id, person.Id, time.GetUtcNow().UtcDateTime) is not { } page) return NotFound();
        return await db.RunningIn(id) is { } running ? Redirect($"/activities/{running}") : View(page);
    }
}
