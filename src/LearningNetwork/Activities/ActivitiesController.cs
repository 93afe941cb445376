using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>The phone's view of a running activity: what do I do now.</summary>
[Route("activities/{id:guid}")]
public sealed class ActivitiesController(NetworkDb db, Entrance entrance, CurrentPerson person, Recaps.Recaps recaps) : Controller
{
    /// <summary>Whoever is in something that was put aside is led to what runs, and back. What is over can be read in peace, until something new begins.</summary>
    /// <param name="municipality">Whose station, where people walk among them; being shown it is having been there.</param>
    /// <param name="made">When the page that asks for itself anew was made, in milliseconds since 1970.</param>
    [HttpGet, HttpGet("stations/{municipality:length(4)}")]
    public async Task<IActionResult> Show(Guid id, string? municipality, [FromHeader(Name = "X-Made")] long made)
    {
        if (await entrance.Enter(id, person.Id) is not { } entered) return NotFound();
        if (await db.RunningInstead(entered.Activity) is { } running && (entered.Activity.IsInterrupted || running.IsNewsTo(made))) return Redirect($"/activities/{running.Id}");
        var station = entered.Activity.HasStations ? entered.Activity.TableHostedBy(municipality) : null;
        if (municipality is not null && station is null) return NotFound();
        if (station is not null) await db.Visit(entered, station, entrance.Now);
        return View(await db.PhonePageAt(station, entered, entrance) with { Recap = await recaps.For(entered.Activity) });
    }
}
