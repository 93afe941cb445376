using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>What a municipality takes home.</summary>
[Route("activities/{id:guid}/harvests/{municipality:length(4)}")]
public sealed class HarvestsController(NetworkDb db, Entrance entrance, CurrentPerson person) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, string municipality) =>
        await db.HarvestOf(entrance, id, municipality, person.Id) is { } harvest ? View(harvest) : NotFound();
}

/// <summary>What a host got from its guests.</summary>
[Route("activities/{id:guid}/inputs/{municipality:length(4)}")]
public sealed class InputsController(NetworkDb db, Entrance entrance, CurrentPerson person) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, string municipality) =>
        await db.HarvestOf(entrance, id, municipality, person.Id) is { } harvest ? View(harvest) : NotFound();
}
