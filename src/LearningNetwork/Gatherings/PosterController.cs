using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Gatherings;

/// <summary>The code and its QR on a sheet to print and hang by the door.</summary>
[Route("gatherings/{id:guid}/poster")]
public sealed class PosterController(PeopleDoor door) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id) => await door.Leading(id) is { Code: not null } gathering ? View(gathering) : NotFound();
}
