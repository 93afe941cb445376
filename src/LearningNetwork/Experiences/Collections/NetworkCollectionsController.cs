using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Experiences.Collections;

/// <summary>A network's collections, and where one is begun.</summary>
[Route("networks/{network:guid}/collections")]
public sealed class NetworkCollectionsController(CollectionDoor door, NetworkDb db, IStringLocalizer<Texts> texts) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid network) => await door.In(network) is { } list ? View(list) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid network)
    {
        if (await door.In(network) is not { Reader.Leads: true }) return NotFound();
        var made = new Collection { NetworkId = network, PersonId = door.Person, CreatedAt = door.Now, Title = texts["Collection.New"] };
        db.Add(made);
        await db.SaveChangesAsync();
        return Redirect($"/collections/{made.Id}/edit");
    }
}
