using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Experiences.Search;

/// <summary>What may be meant, as choices for the field, while somebody types. Everybody gets their own.</summary>
[Route("search/suggestions")]
public sealed class SuggestionsController(Finding finding) : Controller
{
    [HttpGet, AllowAnonymous]
    public async Task<IActionResult> Index(string? q) => PartialView("/Experiences/Views/Search/_Suggestions.cshtml", await finding.Suggest(q));
}
