using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>The phone's view of a running activity: what do I do now.</summary>
[Route("activities/{id:guid}")]
public sealed class ActivitiesController(NetworkDb db, CurrentPerson person, TimeProvider time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return await db.Enter(id, person.Id, now) is { } entered ? View(await db.PhonePageFor(entered, now)) : NotFound();
    }
}
