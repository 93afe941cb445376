using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Platform.Web;

/// <summary>What time it is on the server (UTC, milliseconds), so that every screen counts down alike whatever its own clock says. Never from a cache.</summary>
[AllowAnonymous]
[Route("/clock")]
public sealed class ClockController(TimeProvider time) : Controller
{
    [HttpGet, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public IActionResult Show() => Json(new { now = time.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture) });
}
