using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Networks;

/// <summary>A municipality's place in the row: one up or one down.</summary>
[Route("networks/{id:guid}/members/{number:length(4)}/position")]
public sealed class PositionsController(NetworkDoor door, NetworkDb db) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Update(Guid id, string number, string? to)
    {
        if (await door.Lead(id) is not { } entrance || entrance.Member(number) is not { } member) return NotFound();
        if (to is not ("up" or "down")) return BadRequest();
        entrance.Network.Move(member, to is "up" ? -1 : 1, entrance.Now);
        await db.SaveChangesAsync();
        return Redirect($"/networks/{id}/members#m-{number}");
    }
}
