using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>Where those who lead go through the notes, from a phone: tick some, and lay them in a group, hide them or put one on the big screen.</summary>
[Route("activities/{id:guid}/desk")]
public sealed class DeskController(NetworkDb db, Entrance entrance, CurrentPerson person) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id) => await db.DeskFor(entrance, id, person.Id) is { } page ? View(page) : NotFound();
}
