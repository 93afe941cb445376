using LearningNetwork.Accounts;
using LearningNetwork.Gatherings;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary>Somebody is given a seat by hand: by a colleague from their own municipality, or by those who lead.</summary>
[Route("activities/{id:guid}/seats")]
public sealed class SeatsController(NetworkDb db, CurrentPerson person, TimeProvider time) : HallController(db, person, time)
{
    [HttpPost]
    public Task<IActionResult> Update(Guid id, [FromForm] SeatForm form) => Change(id, async entered =>
    {
        var here = await Db.HereIn(entered.Activity.GatheringId).ToListAsync();
        var floor = entered.Activity.FloorFor(here);
        foreach (var who in form.Person.Distinct())
        {
            MayPlace(entered, here.Find(each => each.PersonId == who), form);
            var choice = new SeatChoice(who, form.Round, form.Table, form.Host);
            if (entered.Activity.HasGroups) entered.Activity.Join(choice, here, PersonId, Now);
            else entered.Activity.Place(choice, floor, PersonId, Now);
        }
    });

    private static void MayPlace(Entered entered, Attendance? who, SeatForm form)
    {
        if (who is null || !entered.Viewer.MayPlace(who)) throw new RefusedException(Refusal.NotThere);
        if (entered is { Viewer.Leads: false, Activity.Method.Groups.IsChosen: false }) throw new RefusedException(Refusal.NotThere);
        var hosts = form.Host ? entered.Activity.TableOf(form.Table)?.HostNumber : null;
        if (hosts is not null && hosts != who.MunicipalityNumber && !entered.Viewer.Leads) throw new RefusedException(Refusal.OthersTable);
    }
}

/// <summary>Who is to sit where. No table takes them off the one they have; several people may move together.</summary>
public sealed record SeatForm
{
    public List<Guid> Person { get; init; } = [];
    public int Round { get; init; }
    public Guid? Table { get; init; }
    public bool Host { get; init; }
}
