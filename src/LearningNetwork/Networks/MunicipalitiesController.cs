using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Networks;

/// <summary>The register, searched as one types: a list ready to be put into the page.</summary>
[Route("municipalities")]
public sealed class MunicipalitiesController(NetworkDb db) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(string? q) => PartialView("_Found", await db.MunicipalitiesLike(q));
}
