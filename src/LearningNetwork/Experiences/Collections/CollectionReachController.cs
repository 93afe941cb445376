using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Experiences.Collections;

/// <summary>Who may read a collection.</summary>
[Route("collections/{id:guid}/reach")]
public sealed class CollectionReachController(CollectionDoor door, NetworkDb db) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Update(Guid id, Reach to)
    {
        if (await door.Find(id) is not { Reader.Leads: true } page) return NotFound();
        if (page.Collection.Open(to, door.Person, door.Now)) await db.SavesFirst(); // of two at once one holds, and the page shows which
        return Redirect(page.Address);
    }
}
