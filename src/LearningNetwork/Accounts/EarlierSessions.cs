using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Live;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Accounts;

/// <summary>The ways somebody came in before they changed their password: whoever has a phone or an open line of theirs is out.</summary>
public sealed class EarlierSessions(NetworkDb db, KnownPasses passes, Lines lines, TimeProvider time)
{
    /// <summary>Revokes the person's guest passes and cuts their live lines. What they signed in by ends with the account's security stamp, see <see cref="AccountsStart"/>.</summary>
    public async Task End(Guid person)
    {
        var now = time.GetUtcNow().UtcDateTime;
        await db.GuestPasses.Where(pass => pass.PersonId == person && pass.RevokedAt == null).ExecuteUpdateAsync(pass => pass.SetProperty(each => each.RevokedAt, now));
        await passes.Revoked();
        await lines.Cut(person);
    }
}
