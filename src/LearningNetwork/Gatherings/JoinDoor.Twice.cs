using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Gatherings;

public sealed partial class JoinDoor
{
    // Later than this it is not a finger that tapped twice, but somebody else at the same phone who went back to the page.
    private static readonly TimeSpan Tapping = TimeSpan.FromMinutes(1);

    /// <summary>Saves; where the database knows the person or the form from before, finds who is in already instead. Answers the token for the phone.</summary>
    private async Task<string?> Save(JoinPage page, string? token)
    {
        try { await db.SaveChangesAsync(); }
        catch (DbUpdateException) when (page.Person is { } known)
        {
            if (!await db.Attendances.AnyAsync(row => row.GatheringId == page.Gathering!.Id && row.PersonId == known.Id)) throw;
        }
        catch (DbUpdateException) when (page.Form.Key is { Length: > 0 } key)
        {
            return await Earlier(page, GuestPass.Hash(key)) is { } person ? await PassFor(person) : await SaveWithoutKey(token);
        }
        return token;
    }

    private Task<Person?> Earlier(JoinPage page, string hash)
    {
        var (name, since) = (page.Form.Name!.Trim(), Now - Tapping);
        var inside = db.Attendances.Where(row => row.GatheringId == page.Gathering!.Id && row.RemovedAt == null);
        return db.GuestPasses.AsNoTracking().Where(pass => pass.FormKeyHash == hash && pass.RevokedAt == null && pass.IssuedAt > since && pass.Person.Name == name)
            .Where(pass => inside.Any(row => row.PersonId == pass.PersonId)).Select(pass => pass.Person).FirstOrDefaultAsync();
    }

    // The token of the first pass is in the first answer only, which the browser may have dropped when the second tap came.
    private async Task<string> PassFor(Person person)
    {
        db.ChangeTracker.Clear();
        var (pass, token) = GuestPass.Issue(person, Now);
        pass.Person = null!;
        db.Add(pass);
        await db.SaveChangesAsync();
        return token;
    }

    private async Task<string?> SaveWithoutKey(string? token)
    {
        foreach (var pass in db.ChangeTracker.Entries<GuestPass>()) pass.Entity.FormKeyHash = null;
        await db.SaveChangesAsync();
        return token;
    }
}
