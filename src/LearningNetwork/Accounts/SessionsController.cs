using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using SignInResult = Microsoft.AspNetCore.Identity.SignInResult;

namespace LearningNetwork.Accounts;

/// <summary>In with e-mail and password, and out again. An unknown address, a wrong password and one too many tries are answered with the same sentence, in the same time.</summary>
[AllowAnonymous]
public sealed class SessionsController(SignInManager<Account> doorkeeper, NetworkDb db, TimeProvider time, IStringLocalizer<Texts> texts) : Controller
{
    [HttpGet("/sign-in")]
    public IActionResult New(string? returnUrl) => View(new SignInForm { ReturnUrl = returnUrl });

    [HttpPost("/sign-in")]
    public async Task<IActionResult> Create(SignInForm form)
    {
        if (!ModelState.IsValid) return Again(form);
        if ((await Answer(form.Email!, form.Password!)).Succeeded) return LocalRedirect(Url.IsLocalUrl(form.ReturnUrl) ? form.ReturnUrl : "/");
        ModelState.AddModelError("", texts["SignIn.Wrong"]);
        return Again(form);
    }

    /// <summary>Out of the account, and the phone is forgotten too: the next one at this browser is nobody.</summary>
    [HttpPost("/sign-out")]
    public async Task<IActionResult> Destroy([FromServices] KnownPasses passes)
    {
        await doorkeeper.SignOutAsync();
        var (hash, now) = (GuestPass.Hash(Request.Cookies[GuestPassHandler.Cookie] ?? ""), time.GetUtcNow().UtcDateTime);
        await db.GuestPasses.Where(pass => pass.TokenHash == hash && pass.RevokedAt == null).ExecuteUpdateAsync(pass => pass.SetProperty(each => each.RevokedAt, now));
        await passes.Revoked();
        GuestPassCookie.Forget(Response);
        return LocalRedirect("/");
    }

    private async Task<SignInResult> Answer(string email, string password)
    {
        var account = await doorkeeper.UserManager.FindByEmailAsync(email);
        if (account?.PasswordHash is null || await doorkeeper.UserManager.IsLockedOutAsync(account)) return Refuse(password);
        return await doorkeeper.PasswordSignInAsync(account, password, isPersistent: true, lockoutOnFailure: true);
    }

    // One hash, as a real check takes, so that the time does not tell which addresses exist, wait or have no password yet.
    private SignInResult Refuse(string password)
    {
        doorkeeper.UserManager.PasswordHasher.HashPassword(new(), password);
        return SignInResult.Failed;
    }

    private ViewResult Again(SignInForm form)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("New", form);
    }
}
