using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Experiences.Search;

/// <summary>What the reader may find, suggested while they type. As the search itself, open also to those who have not signed in.</summary>
[Route("search/suggestions")]
public sealed class SuggestionsController(Finding finding) : Controller
{
    [HttpGet, AllowAnonymous]
    public async Task<IActionResult> Index(string? q) => Json(await finding.Suggest(q));
}
