using LearningNetwork.Accounts;
using LearningNetwork.Gatherings;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary>A card for each table with its number, whose it is and the way in, to print and cut. For those who lead.</summary>
[Route("activities/{id:guid}/tables/cards")]
public sealed class TableCardsController(NetworkDb db, Entrance entrance, CurrentPerson person) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid id)
    {
        if (await entrance.Enter(id, person.Id) is not { Viewer.Leads: true, Activity: var activity }) return NotFound();
        var gathering = await db.Gatherings.AsNoTracking().Include(each => each.Network).Include(each => each.JoinCodes).AsSplitQuery().FirstAsync(each => each.Id == activity.GatheringId);
        return View(new TableCards(activity, gathering, await db.PlacesIn(gathering.NetworkId)));
    }
}
