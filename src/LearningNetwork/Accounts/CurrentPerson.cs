using System.Security.Claims;
using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Live;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Accounts;

/// <summary>The person behind this request, whether signed in with an account or let in by a guest pass. Ask for it by type.</summary>
public sealed class CurrentPerson(IHttpContextAccessor http, NetworkDb db, TimeProvider time)
{
    /// <summary>Null when nobody is signed in.</summary>
    public Guid? IdOrNull => Guid.TryParse(http.HttpContext?.User.FindFirstValue(Lines.PersonClaim), out var id) ? id : null;

    /// <exception cref="InvalidOperationException">Nobody is signed in: the door should have stopped this request.</exception>
    public Guid Id => IdOrNull ?? throw new InvalidOperationException("No person is signed in.");

    /// <summary>Has an account, not only a guest pass.</summary>
    public bool HasAccount => http.HttpContext?.User.Identity?.AuthenticationType == Microsoft.AspNetCore.Identity.IdentityConstants.ApplicationScheme;

    public Task<Person?> Find() => db.People.FirstOrDefaultAsync(person => person.Id == IdOrNull);

    /// <summary>Runs this installation today, and has signed in. Asked of the database each time, so that it ends when the row ends.</summary>
    public async Task<bool> IsAdministrator()
    {
        var now = time.GetUtcNow().UtcDateTime;
        return HasAccount && await db.Administrations.AnyAsync(row => row.PersonId == IdOrNull && row.From <= now && (row.Until == null || row.Until > now));
    }
}
