using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Homework;

/// <summary>One assignment, for all who take part in its network.</summary>
[Route("homework/{id:guid}")]
public sealed class AssignmentsController(HomeworkDoor door) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id) => await door.Find(id) is { } page ? View(page) : NotFound();
}
