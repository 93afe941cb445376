using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>The phone's view of a running activity: what do I do now.</summary>
[Route("activities/{id:guid}")]
public sealed class ActivitiesController(NetworkDb db, Entrance entrance, CurrentPerson person) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id) =>
        await entrance.Enter(id, person.Id) is { } entered ? View(await db.PhonePageFor(entered, await entrance.NotesOf(entered), entrance.Now)) : NotFound();
}
