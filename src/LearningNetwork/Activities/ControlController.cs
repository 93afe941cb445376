using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>Where those who lead run the activity from.</summary>
[Route("activities/{id:guid}/control")]
public sealed class ControlController(NetworkDb db, Entrance entrance, CurrentPerson person) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id) => await db.ControlFor(entrance, id, person.Id) is { } page ? View(page) : NotFound();
}
