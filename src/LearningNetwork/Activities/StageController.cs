using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>The big screen, opened by those who lead.</summary>
[Route("activities/{id:guid}/stage")]
public sealed class StageController(NetworkDb db, CurrentPerson person, TimeProvider time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id) => await db.StageFor(id, person.Id, time.GetUtcNow().UtcDateTime) is { } page ? View(page) : NotFound();
}
