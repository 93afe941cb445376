using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Accounts;

/// <summary>Who I am here: name, e-mail, password, and the way out.</summary>
[Route("/account")]
public sealed class AccountController(CurrentPerson person, NetworkDb db) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show() =>
        await person.Find() is { } me ? View(new AccountPage(me.Name, person.HasAccount ? await Mail(me) : null)) : NotFound();

    private Task<string?> Mail(Person me) => db.Accounts.Where(account => account.PersonId == me.Id).Select(account => account.Email).FirstOrDefaultAsync();
}

/// <summary>Without an e-mail the person is a guest, and has no password to change.</summary>
public sealed record AccountPage(string Name, string? Email);
