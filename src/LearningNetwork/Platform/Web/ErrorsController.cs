using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
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
        status = StatusFor(status);
        Response.StatusCode = status;
        if (status is StatusCodes.Status503ServiceUnavailable) Response.Headers.RetryAfter = "3"; // seconds
        var sorry = Sorry.For(status);
        return Request.WantsPage ? View("Sorry", sorry) : Problem(texts[sorry.Detail], statusCode: status, title: texts[sorry.Title]);
    }

    /// <summary>What the exception behind it says, when it says something: a body that is too long or ends half-way is the sender's, and a disk that is full may pass.</summary>
    private int StatusFor(int status) => HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        { } fault when StorageFault.MayPass(fault) => StatusCodes.Status503ServiceUnavailable,
        _ => status is 401 or 403 ? 404 : status,
    };
}
