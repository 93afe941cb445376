using LearningNetwork.Networks;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Experiences.Search;

/// <summary>Find: one field over everything the reader may see. What stands in the address is the whole search, so that it can be sent to a colleague, who sees their own answer.</summary>
[Route("search")]
public sealed class SearchController(Finding finding, NetworkDoor networks) : Controller
{
    [HttpGet, AllowAnonymous]
    public async Task<IActionResult> Index([FromQuery] SearchForm form)
    {
        var page = await finding.Find(form);
        if (page.Networks is [{ } only]) await networks.Enter(only); // its menu round the page
        return View(page);
    }
}
