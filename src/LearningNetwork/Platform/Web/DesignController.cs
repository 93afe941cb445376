using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Platform.Web;

/// <summary>Every part in every state, for people and for axe. Only in Development; elsewhere it is not there.</summary>
[AllowAnonymous]
[Route("/design")]
public sealed class DesignController(IWebHostEnvironment environment) : Controller
{
    [HttpGet]
    public IActionResult Show() => environment.IsDevelopment() ? View(DesignSheet.Made()) : NotFound();
}
