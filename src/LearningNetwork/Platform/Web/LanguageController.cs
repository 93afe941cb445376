using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Platform.Web;

/// <summary>The person's choice of language, kept for a year in the browser. Open: the join page is read before anyone is known.</summary>
[AllowAnonymous]
[Route("/language")]
public sealed class LanguageController(TimeProvider time) : Controller
{
    [HttpPost]
    public IActionResult Create(string? language, string? back)
    {
        if (language is null || !Languages.Names.ContainsKey(language)) return BadRequest();
        Response.Cookies.Append(Languages.Cookie, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(language)), Kept());
        return LocalRedirect(Url.IsLocalUrl(back) ? back : "/");
    }

    private CookieOptions Kept() => new()
    {
        Expires = time.GetUtcNow().AddYears(1),
        HttpOnly = true,
        Secure = Request.IsHttps,
        SameSite = SameSiteMode.Lax,
        IsEssential = true,
    };
}
