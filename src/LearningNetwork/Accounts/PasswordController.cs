using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Accounts;

/// <summary>Changing the password needs the old one, and signs the person out everywhere else at once.</summary>
[Route("/password")]
public sealed class PasswordController(SignInManager<Account> doorkeeper, EarlierSessions earlier, IStringLocalizer<Texts> texts) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Edit() => await Mine() is null ? NotFound() : View(new PasswordForm());

    [HttpPost]
    public async Task<IActionResult> Update(PasswordForm form)
    {
        if (await Mine() is not { } account) return NotFound();
        if (!ModelState.IsValid) return Again();
        var changed = await doorkeeper.UserManager.ChangePasswordAsync(account, form.Old ?? "", form.New!);
        if (!changed.Succeeded) return Again(changed);
        await earlier.End(account.PersonId);
        await doorkeeper.RefreshSignInAsync(account);
        TempData["Said"] = texts["Password.Changed"].Value;
        return LocalRedirect("/account");
    }

    private Task<Account?> Mine() => doorkeeper.UserManager.GetUserAsync(User);

    private ViewResult Again(IdentityResult? refused = null)
    {
        foreach (var fault in refused?.Errors ?? []) ModelState.AddModelError(fault.Code == "PasswordMismatch" ? nameof(PasswordForm.Old) : nameof(PasswordForm.New), fault.In(texts));
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Edit", new PasswordForm());
    }
}
