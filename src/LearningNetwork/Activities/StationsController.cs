using LearningNetwork.Accounts;
using LearningNetwork.Gatherings;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary>A sheet for each station with its QR, to print and hang beside it. For those who lead.</summary>
[Route("activities/{id:guid}/stations")]
public sealed class StationsController(NetworkDb db, Entrance entrance, CurrentPerson person) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid id)
    {
        if (await entrance.Enter(id, person.Id) is not { Viewer.Leads: true, Activity: { HasStations: true } activity }) return NotFound();
        var gathering = await db.Gatherings.AsNoTracking().Include(each => each.Network).Include(each => each.JoinCodes).AsSplitQuery().FirstAsync(each => each.Id == activity.GatheringId);
        return View(new StationSheets(activity, gathering, await db.PlacesIn(gathering.NetworkId)));
    }
}

/// <summary>The address in a station's QR. Whoever is in the gathering is at the station at once; others come in by its code first.</summary>
[AllowAnonymous]
[Route("k/{code}/{municipality:length(4)}")]
public sealed class StationLinksController(NetworkDb db, CurrentPerson person, TimeProvider time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(string code, string municipality)
    {
        if (await GatheringFor(code) is not { } gathering) return Redirect($"/bli-med?code={Uri.EscapeDataString(code)}&next={Uri.EscapeDataString($"/k/{code}/{municipality}")}");
        return await db.RunningIn(gathering) is { } running && await db.Tables.AnyAsync(table => table.ActivityId == running.Id && table.HostNumber == municipality)
            ? Redirect($"/activities/{running.Id}/stations/{municipality}")
            : Redirect($"/gatherings/{gathering}/now");
    }

    // A new code does not make the sheets on the wall useless for those who are in.
    private async Task<Guid?> GatheringFor(string code)
    {
        if (person.IdOrNull is not { } me) return null;
        var found = await db.Gatherings.Where(each => each.JoinCodes.Any(its => its.Code == code)).Select(each => each.Id).ToListAsync();
        foreach (var gathering in found)
            if (await db.PresenceIn(gathering, me, time.GetUtcNow().UtcDateTime) is not null) return gathering;
        return null;
    }
}

/// <summary>The stations of an activity as sheets of paper.</summary>
public sealed record StationSheets(Activity Activity, Gathering Gathering, Places Places)
{
    public IReadOnlyList<(Table Table, Membership Place)> Stations => [.. Activity.Tables.OrderBy(table => table.Number).Select(table => (table, Places.Of(table.HostNumber)!)).Where(each => each.Item2 is not null)];

    public string? LinkOf(Table station, HttpRequest request) => Gathering.Code is { } code ? $"{code.At(request).Link}/{station.HostNumber}" : null;
}
