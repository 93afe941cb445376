using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>The big screen, opened by those who lead. It goes where the hall goes.</summary>
[Route("activities/{id:guid}/stage")]
public sealed class StageController(NetworkDb db, Entrance entrance, CurrentPerson person, Recaps.Recaps recaps) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id)
    {
        if (await db.StageFor(entrance, id, person.Id) is not { } page) return NotFound();
        return await db.RunningInstead(page.Activity) is { } running ? Redirect($"/activities/{running.Id}/stage") : View(page with { Recap = await recaps.For(page.Activity) });
    }
}
