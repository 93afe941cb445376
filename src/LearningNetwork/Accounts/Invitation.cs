using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Accounts;

/// <summary>Somebody who was taken in, and the token of the link they choose their password by; null when they have a password, or no e-mail.</summary>
public sealed record Invited(Person Person, string? Token);

/// <summary>Takes people in by name and e-mail. An address that is known is the same person, who keeps their own name and password.</summary>
public sealed class Invitation(NetworkDb db, UserManager<Account> accounts, TimeProvider time)
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Not yet saved; the one who invites saves it together with what the person is invited to.</summary>
    public async Task<Invited> Make(string name, string? email, Guid by)
    {
        if (email is null) return new(Add(name), null);
        var known = await db.Accounts.Include(each => each.Person).FirstOrDefaultAsync(each => each.NormalizedEmail == accounts.NormalizeEmail(email));
        return known is null ? await Open(Add(name), email, by) : new(known.Person, null);
    }

    /// <summary>A new link for an account that has no password yet; the earlier ones are closed. Null when there is a password, or no account.</summary>
    public async Task<string?> Renew(Guid person, Guid by)
    {
        if (await db.Accounts.FirstOrDefaultAsync(each => each.PersonId == person && each.PasswordHash == null) is not { } account) return null;
        foreach (var old in await db.PasswordLinks.Where(each => each.AccountId == account.Id && each.ClosedAt == null).ToListAsync()) old.ClosedAt = Now;
        return Link(account, by);
    }

    private Person Add(string name) => db.Add(new Person { Name = name, CreatedAt = Now }).Entity;

    private async Task<Invited> Open(Person person, string email, Guid by)
    {
        var account = new Account { PersonId = person.Id, Email = email, UserName = email, LockoutEnabled = true, SecurityStamp = Guid.CreateVersion7().ToString() };
        await accounts.UpdateNormalizedEmailAsync(account);
        await accounts.UpdateNormalizedUserNameAsync(account);
        db.Add(account);
        return new(person, Link(account, by));
    }

    private string Link(Account account, Guid by)
    {
        var (link, token) = PasswordLink.Make(account.Id, by, Now);
        db.Add(link);
        return token;
    }
}
