using LearningNetwork.Gatherings;
using LearningNetwork.Methods;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Activities;

/// <summary>A method from the library gets an item in a programme, with its work made ready in it.</summary>
[Route("networks/{id:guid}/methods/{key}/places")]
public sealed class MethodPlacesController(NetworkDoor networks, GatheringDoor door, MethodShelf shelf, IStringLocalizer<Texts> texts) : Controller
{
    /// <param name="place">The item it stands after, or the day it stands first on.</param>
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, string key, [FromForm] Guid place, [FromServices] NetworkDb db)
    {
        if (await networks.Lead(id) is null || await shelf.Find(id, key) is not { } method) return NotFound();
        if ((await door.LeadingItem(place) ?? await door.LeadingDay(place)) is not { } gathering || gathering.NetworkId != id) return NotFound();
        var item = gathering.Add(method, place);
        db.Add(item);
        await db.Ready(item, method, door.Now);
        await db.SaveChangesAsync();
        TempData["Notice"] = texts["Placed", item.Title].Value;
        return Redirect($"/gatherings/{gathering.Id}/programme/edit?item={item.Id}");
    }
}
