using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Accounts;

/// <summary>Somebody who was invited chooses a password and is in. A link that is used, replaced or too old is not there.</summary>
[AllowAnonymous]
[Route("/password-links/{token}")]
public sealed class PasswordLinksController(SignInManager<Account> doorkeeper, NetworkDb db, TimeProvider time, IStringLocalizer<Texts> texts) : Controller
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    [HttpGet]
    public async Task<IActionResult> Edit(string token) => await Find(token) is { } link ? Page(link) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Update(string token, PasswordForm form, [FromServices] EarlierSessions earlier)
    {
        if (await Find(token) is not { } link) return NotFound();
        if (!ModelState.IsValid) return Again(link, IdentityResult.Success);
        if (await Judge(link.Account, form.New!) is { Succeeded: false } refused) return Again(link, refused);
        if (await Close(link) == 0) return NotFound();
        await doorkeeper.UserManager.AddPasswordAsync(link.Account, form.New!);
        await earlier.End(link.Account.PersonId);
        await doorkeeper.SignInAsync(link.Account, isPersistent: true);
        return LocalRedirect("/");
    }

    private async Task<PasswordLink?> Find(string token)
    {
        var hash = GuestPass.Hash(token);
        return await db.PasswordLinks.Include(each => each.Account).FirstOrDefaultAsync(each => each.TokenHash == hash) is { } link
            && link.IsOpenAt(Now) && link.Account.PasswordHash is null ? link : null;
    }

    private Task<IdentityResult> Judge(Account account, string password) => doorkeeper.UserManager.PasswordValidators[0].ValidateAsync(doorkeeper.UserManager, account, password);

    // Of two that come at once, the database lets one close it.
    private Task<int> Close(PasswordLink link) =>
        db.PasswordLinks.Where(each => each.Id == link.Id && each.ClosedAt == null).ExecuteUpdateAsync(each => each.SetProperty(row => row.ClosedAt, Now));

    private ViewResult Page(PasswordLink link)
    {
        ViewData["Email"] = link.Account.Email;
        return View("Edit", new PasswordForm());
    }

    private ViewResult Again(PasswordLink link, IdentityResult refused)
    {
        foreach (var fault in refused.Errors) ModelState.AddModelError(nameof(PasswordForm.New), fault.In(texts));
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page(link);
    }
}
