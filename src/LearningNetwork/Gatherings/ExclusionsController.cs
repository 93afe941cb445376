using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Gatherings;

/// <summary>Takes a person out of a gathering, and lets them back in. Their phone's pass still tells who they are, so the same phone is not let in again by itself.</summary>
[Route("gatherings/{id:guid}/people/{attendance:guid}/exclusion")]
public sealed class ExclusionsController(PeopleDoor door) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid attendance)
    {
        if (await door.One(id, attendance) is not { } page) return NotFound();
        page.Attendance.Remove(door.Now);
        await door.Save(page.Attendance, heardOtherThings: true);
        return Redirect($"/gatherings/{id}/people");
    }

    [HttpPost("undo")]
    public async Task<IActionResult> Destroy(Guid id, Guid attendance)
    {
        if (await door.One(id, attendance) is not { } page) return NotFound();
        page.Attendance.Restore();
        await door.Save(page.Attendance, heardOtherThings: false);
        return Redirect($"/gatherings/{id}/people");
    }
}
