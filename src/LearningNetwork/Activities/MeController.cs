using LearningNetwork.Accounts;
using LearningNetwork.Gatherings;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Live;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>
/// A person puts right their own name and role, and their municipality until something has begun: afterwards it decides what they see,
/// and only those who lead can change it. Lies here and not in Gatherings, because that room does not know what runs.
/// </summary>
[Route("gatherings/{id:guid}/me")]
public sealed class MeController(NetworkDb db, CurrentPerson person, Lines lines, TimeProvider time) : Controller
{
    [HttpGet("edit")]
    public async Task<IActionResult> Edit(Guid id) =>
        await Mine(id) is { Attendance: { } row } mine ? Page(mine, JoinForm.Of(row), null, await db.HasBegun(id)) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, JoinForm form)
    {
        if (await Mine(id) is not { Attendance: { } row } mine) return NotFound();
        var isFixed = await db.HasBegun(id);
        if (isFixed && form.Municipality is null) form = form with { Municipality = row.MunicipalityNumber };
        var fault = form.FaultAmong(mine.Municipalities, await db.HasMunicipality(form.MunicipalityNumber));
        if (isFixed && form.MunicipalityNumber != row.MunicipalityNumber) fault ??= JoinFault.MunicipalityFixed;
        if (fault is not null) return Page(mine, form, fault, isFixed);
        row.Person.Rename(form.Name!);
        var moved = row.Place(form.MunicipalityNumber, form.OrganisationalRole!.Value);
        await db.SaveChangesAsync();
        if (moved) await lines.Cut(row.PersonId);
        return Redirect($"/gatherings/{id}/now");
    }

    private async Task<Waiting?> Mine(Guid id)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return await db.PresenceIn(id, person.Id, now) is { } presence ? await db.WaitIn(id, presence, now) : null;
    }

    private ViewResult Page(Waiting mine, JoinForm form, JoinFault? fault, bool isFixed)
    {
        if (fault is not null) Response.StatusCode = fault.Value.Status;
        var asked = new AnswersAsked(mine.Municipalities, isFixed ? form with { Municipality = mine.Attendance!.MunicipalityNumber } : form, fault) { MunicipalityIsFixed = isFixed };
        return View("Edit", new Me(mine, asked));
    }
}

/// <summary>A person's own answers in a gathering.</summary>
public sealed record Me(Waiting Waiting, AnswersAsked Asked);
