using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Platform.Web;

/// <summary>
/// What went wrong, what became of the text, what to do. Not allowed and not there are one page, so that nobody learns which
/// it was. A script that asked is answered with problem+json. Takes every method, because the request that failed is run again here.
/// </summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ApiExplorerSettings(IgnoreApi = true)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[Route("/errors/{status:int:range(400,599)}")]
public sealed class ErrorsController(IStringLocalizer<Texts> texts) : Controller
{
    public IActionResult Show(int status)
    {
        status = status is 401 or 403 ? 404 : status;
        Response.StatusCode = status;
        var sorry = Sorry.For(status);
        return Request.WantsPage ? View("Sorry", sorry) : Problem(texts[sorry.Detail], statusCode: status, title: texts[sorry.Title]);
    }
}
