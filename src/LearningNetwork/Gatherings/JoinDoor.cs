using LearningNetwork.Accounts;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Gatherings;

/// <summary>The door with the code: the one way into a gathering that asks for no account. Cheap, because a whole hall comes through it within seconds.</summary>
public sealed class JoinDoor(NetworkDb db, CurrentPerson current, Turnstile turnstile, TimeProvider time)
{
    /// <summary>What the phone that sent this meets, before its answers are looked at.</summary>
    public async Task<JoinPage> Look(JoinForm form)
    {
        if (form.Digits.Length != JoinCode.Digits) return new(form) { Fault = JoinFault.CodeLength };
        if (await Behind(form.Digits) is not { } gathering) return new(form) { Fault = JoinFault.CodeUnknown };
        var page = new JoinPage(form) { Gathering = gathering, Municipalities = gathering.MunicipalitiesAt(Now) };
        return current.IdOrNull is { } person ? await Remembered(page, person) : page;
    }

    /// <summary>The page with the first fault in its answers, if any.</summary>
    public async Task<JoinPage> Judge(JoinPage page) => page with { Fault = page.Fault ?? page.Form.FaultAmong(page.Municipalities, await db.HasMunicipality(page.Form.MunicipalityNumber)) };

    /// <summary>Lets the person in as who they are, or as somebody new with a pass; its token goes to the phone.</summary>
    public async Task<string?> Enter(JoinPage page)
    {
        var (person, token) = page.Person is { } known ? (known, null) : Newcomer(page.Form.Name!);
        person.Rename(page.Form.Name!);
        db.Add(page.Gathering!.Admit(person, page.Form.MunicipalityNumber, page.Form.OrganisationalRole!.Value, Now));
        await turnstile.Through(() => Save(page));
        return token;
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private Task<Gathering?> Behind(string code) =>
        db.Gatherings.AsNoTracking().AsSingleQuery().Include(each => each.Days).Include(each => each.Network.Memberships).ThenInclude(each => each.Municipality)
            .FirstOrDefaultAsync(each => each.JoinCodes.Any(its => its.Code == code && its.RevokedAt == null));

    private async Task<JoinPage> Remembered(JoinPage page, Guid person)
    {
        var network = page.Gathering!.NetworkId;
        var rows = await db.Attendances.AsNoTracking().Where(row => row.PersonId == person && row.Gathering.NetworkId == network).OrderBy(row => row.JoinedAt).ToListAsync();
        var here = rows.Find(row => row.GatheringId == page.Gathering.Id);
        return page with { Person = await current.Find(), Attendance = here, Last = rows.LastOrDefault(), Fault = here is { IsRemoved: true } ? JoinFault.Removed : null };
    }

    private (Person, string?) Newcomer(string name)
    {
        var person = new Person { Name = name.Trim(), CreatedAt = Now };
        var (pass, token) = GuestPass.Issue(person, Now);
        db.AddRange(person, pass);
        return (person, token);
    }

    // A finger that tapped twice sends the form twice, and the second finds the person in already.
    private async Task Save(JoinPage page)
    {
        try { await db.SaveChangesAsync(); }
        catch (DbUpdateException) when (page.Person is not null)
        {
            db.ChangeTracker.Clear();
            if (!await db.Attendances.AnyAsync(row => row.GatheringId == page.Gathering!.Id && row.PersonId == page.Person.Id)) throw;
        }
    }
}
