using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Accounts;

/// <summary>A new installation's first page. When somebody runs the installation it is not there any more.</summary>
[AllowAnonymous]
[Route("/welcome")]
public sealed class WelcomeController(WelcomeKey key, FirstAdministrator first, IStringLocalizer<Texts> texts) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New() => await first.IsWanted() ? View(new WelcomeForm()) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(WelcomeForm form)
    {
        if (!await first.IsWanted()) return NotFound();
        if (key.Rests) return Again(form, nameof(form.Key), texts["Welcome.Rests"], StatusCodes.Status429TooManyRequests);
        if (!ModelState.IsValid) return Again(form);
        if (!key.Take(form.Key!)) return Again(form, nameof(form.Key), texts["Welcome.WrongKey"]);
        return await first.Make(form) is { Succeeded: false } refused ? Refused(form, refused) : LocalRedirect("/");
    }

    private ViewResult Refused(WelcomeForm form, IdentityResult refused)
    {
        key.PutBack(form.Key!);
        return Again(form, nameof(form.Password), refused.Errors.First().In(texts));
    }

    private ViewResult Again(WelcomeForm form, string? field = null, string? fault = null, int status = StatusCodes.Status400BadRequest)
    {
        if (field is not null) ModelState.AddModelError(field, fault!);
        Response.StatusCode = status;
        return View("New", form);
    }
}
