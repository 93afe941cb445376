using LearningNetwork.Accounts;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Live;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Gatherings;

/// <summary>The people of a gathering, found through somebody who leads it. Not theirs to lead and not there are both null.</summary>
public sealed class PeopleDoor(NetworkDb db, GatheringDoor door, Lines lines)
{
    public DateTime Now => door.Now;

    /// <summary>The gathering with its network's municipalities and its codes.</summary>
    public async Task<Gathering?> Leading(Guid gathering)
    {
        if (await door.Leading(gathering) is not { } found) return null;
        await db.JoinCodes.Where(code => code.GatheringId == gathering).LoadAsync();
        await db.Memberships.Include(member => member.Municipality).Where(member => member.NetworkId == found.NetworkId).LoadAsync();
        return found;
    }

    public async Task<Turnout?> All(Guid gathering)
    {
        var asOf = new DateTimeOffset(Now).ToUnixTimeMilliseconds();
        if (await Leading(gathering) is not { } found) return null;
        var rows = await db.Attendances.Include(row => row.Person).Where(row => row.GatheringId == gathering).ToListAsync();
        return new(found, found.MunicipalitiesAt(Now, rows.Select(row => row.MunicipalityNumber)), rows) { AsOf = asOf };
    }

    public async Task<PersonPage?> One(Guid gathering, Guid attendance)
    {
        if (await Leading(gathering) is not { } found) return null;
        if (await db.Attendances.Include(row => row.Person).FirstOrDefaultAsync(row => row.Id == attendance && row.GatheringId == gathering) is not { } row) return null;
        // An account's name is its owner's own, in all networks.
        var hasAccount = await db.Accounts.AnyAsync(account => account.PersonId == row.PersonId);
        return new(found, row, new(found.MunicipalitiesAt(Now, row.MunicipalityNumber), JoinForm.Of(row)) { AboutAnother = true, NameIsFixed = hasAccount });
    }

    /// <summary>Puts the answers in, or gives the page back with what is wrong with them. What was written before keeps its municipality.</summary>
    public async Task<PersonPage> Correct(PersonPage page, JoinForm form)
    {
        if (page.Asked.NameIsFixed) form = form with { Name = page.Attendance.Person.Name };
        if (form.FaultAmong(page.Asked.Municipalities, await db.HasMunicipality(form.MunicipalityNumber)) is { } fault) return page with { Asked = page.Asked with { Form = form, Fault = fault } };
        page.Attendance.Person.Rename(form.Name!);
        await Save(page.Attendance, heardOtherThings: page.Attendance.Place(form.MunicipalityNumber, form.OrganisationalRole!.Value));
        return page;
    }

    /// <summary>Saves, and cuts the person's line when it listens to what is not theirs any more; the phone comes back by itself to what is.</summary>
    public async Task Save(Attendance row, bool heardOtherThings)
    {
        db.Entry(row).State = EntityState.Modified;
        await db.SaveChangesAsync();
        if (heardOtherThings) await lines.Cut(row.PersonId);
    }
}
