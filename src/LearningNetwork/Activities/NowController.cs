using LearningNetwork.Accounts;
using LearningNetwork.Gatherings;
using LearningNetwork.Networks.Messages;
using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Text;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>Where a phone is between activities: on to the one that runs, else waiting.</summary>
[Route("gatherings/{id:guid}/now")]
public sealed class NowController(NetworkDb db, CurrentPerson person, TimeProvider time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id)
    {
        var now = time.GetUtcNow().UtcDateTime;
        if (await db.PresenceIn(id, person.Id, now) is not { } presence) return NotFound();
        if (await db.RunningIn(id) is { } running) return Redirect($"/activities/{running.Id}");
        var waiting = await db.WaitIn(id, presence, now);
        var programme = new ProgrammePage(waiting.Gathering, await db.NewestPublication(id), presence.Leads, now.InNorway);
        var on = await db.ItemRunningIn(id);
        return View(waiting with { Next = programme.Next, On = on?.Item, Since = on?.Since, Layers = await db.LayersIn(id), Messages = await db.MessagesOn(waiting.Gathering.NetworkId, now.DayInNorway) });
    }
}
