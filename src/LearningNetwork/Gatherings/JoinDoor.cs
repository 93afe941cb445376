using LearningNetwork.Accounts;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Gatherings;

/// <summary>The door with the code: the one way into a gathering that asks for no account. Cheap, because a whole hall comes through it within seconds.</summary>
public sealed partial class JoinDoor(NetworkDb db, CurrentPerson current, Turnstile turnstile, TimeProvider time)
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

    /// <summary>Lets the person in as who they are, or as somebody new with a pass; its token goes to the phone. A form sent twice is one person, whichever answer reaches the phone.</summary>
    public async Task<string?> Enter(JoinPage page)
    {
        var (person, token) = page.Person is { } known ? (known, null) : Newcomer(page.Form);
        person.Rename(page.Form.Name!);
        db.Add(page.Gathering!.Admit(person, page.Form.MunicipalityNumber, page.Form.OrganisationalRole!.Value, Now));
        await turnstile.Through(async () => token = await Save(page, token));
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

    private (Person, string?) Newcomer(JoinForm form)
    {
        var person = new Person { Name = form.Name!.Trim(), CreatedAt = Now };
        var (pass, token) = GuestPass.Issue(person, Now);
        pass.FormKeyHash = form.Key is { Length: > 0 } key ? GuestPass.Hash(key) : null;
        db.AddRange(person, pass);
        return (person, token);
    }
}
