using LearningNetwork.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Gatherings;

/// <summary>Where people come in with the code on the screen: no account, no password, no mail. Open to everyone.</summary>
[AllowAnonymous]
[Route("bli-med")]
public sealed class JoinsController(JoinDoor door, WrongCodes wrong) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(string? code, string? next)
    {
        if (string.IsNullOrWhiteSpace(code)) return View(new JoinPage(new() { Next = next }));
        var page = await door.Look(new() { Code = code, Next = next });
        return page.IsIn ? In(page) : Answer(page);
    }

    /// <summary>The link in the QR code and on the wall; a card on a table says where it leads <paramref name="next"/>.</summary>
    [HttpGet("/k/{code}")]
    public IActionResult Show(string code, string? next) => Redirect($"/bli-med?code={Uri.EscapeDataString(code)}{(Url.IsLocalUrl(next) ? $"&next={Uri.EscapeDataString(next)}" : "")}");

    [HttpPost]
    public async Task<IActionResult> Create(JoinForm form)
    {
        var page = await door.Look(form);
        if (page.IsIn) return In(page);
        if (form.Name is not null && page.Fault is null) page = await door.Judge(page);
        if (form.Name is null || page.Fault is not null) return Answer(page);
        if (await door.Enter(page) is { } token) GuestPassCookie.Keep(Response, token);
        return In(page);
    }

    private RedirectResult In(JoinPage page) => Redirect(Url.IsLocalUrl(page.Form.Next) ? page.Form.Next : $"/gatherings/{page.Gathering!.Id}/now");

    private ViewResult Answer(JoinPage page)
    {
        if (page.Fault is JoinFault.CodeUnknown && wrong.Count(HttpContext.Connection.RemoteIpAddress) is { } wait)
        {
            page = page with { Fault = JoinFault.TooManyCodes };
            Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
        if (page.Fault is { } fault) Response.StatusCode = fault.Status;
        return View("New", page);
    }
}
