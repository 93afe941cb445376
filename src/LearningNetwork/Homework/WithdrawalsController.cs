using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Homework;

/// <summary>Those who lead take an assignment back.</summary>
[Route("homework/{id:guid}/withdrawal")]
public sealed class WithdrawalsController(HomeworkDoor door, NetworkDb db) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id)
    {
        if (await door.Lead(id) is not { } page) return NotFound();
        if (page.Assignment.Withdraw(door.Person, door.Now)) await db.SavesFirst(); // of two at once one is kept, and it is withdrawn
        return Redirect(page.Address);
    }
}
