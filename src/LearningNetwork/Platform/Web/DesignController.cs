using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Platform.Web;

/// <summary>Every part in every state, and the three screens with invented content, for people and for axe. Only in Development; elsewhere it is not there.</summary>
[AllowAnonymous]
[Route("/design/{screen:regex(^(phone|control|stage)$)?}")]
public sealed class DesignController(IWebHostEnvironment environment, Frame frame) : Controller
{
    [HttpGet]
    public IActionResult Show(string? screen)
    {
        if (!environment.IsDevelopment()) return NotFound();
        (frame.Name, frame.Links, frame.Reader) = ("Nytt Blikk BTV", DesignSheet.Menu, DesignSheet.Kari);
        return View(screen ?? nameof(Show), DesignSheet.Made());
    }
}
