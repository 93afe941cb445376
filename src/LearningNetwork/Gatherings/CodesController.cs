using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Gatherings;

/// <summary>A new code for a gathering: the old one opens nothing more, and who is in stays in.</summary>
[Route("gatherings/{id:guid}/codes")]
public sealed class CodesController(PeopleDoor door, NetworkDb db) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id)
    {
        if (await door.Leading(id) is not { } gathering) return NotFound();
        await gathering.NewCode(db, door.Now);
        await db.SaveChangesAsync();
        return Redirect($"/gatherings/{id}/people");
    }
}
