using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Experiences;

/// <summary>What an experience has said, and what changed from one version to the next.</summary>
[Route("experiences/{id:guid}/versions")]
public sealed class VersionsController(ExperienceDoor door) : Controller
{
    /// <param name="number">The version looked at; the newest when nothing is said.</param>
    [HttpGet]
    public async Task<IActionResult> Index(Guid id, int? number) =>
        await door.Find(id) is { } page && VersionPage.Of(page, number) is { } versions ? View(versions) : NotFound();
}
