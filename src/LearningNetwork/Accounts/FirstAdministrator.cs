using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Accounts;

/// <summary>Makes the installation's first administrator, and signs them in. There is no default password anywhere.</summary>
public sealed class FirstAdministrator(NetworkDb db, SignInManager<Account> doorkeeper, TimeProvider time)
{
    public async Task<bool> IsWanted() => !await db.Administrations.AnyAsync();

    public async Task<IdentityResult> Make(WelcomeForm form)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var account = new Account { Email = form.Email, UserName = form.Email, Person = new() { Name = form.Name!, CreatedAt = now } };
        account.PersonId = account.Person.Id;
        db.Add(new Administration { Person = account.Person, PersonId = account.PersonId, From = now });
        var made = await doorkeeper.UserManager.CreateAsync(account, form.Password!);
        if (made.Succeeded) await doorkeeper.SignInAsync(account, isPersistent: true);
        return made;
    }
}
