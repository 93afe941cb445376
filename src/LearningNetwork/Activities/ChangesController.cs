using System.Globalization;
using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>What a phone has missed since the last revision it saw.</summary>
[RefusesInWords]
[Route("activities/{id:guid}/since/{revision:long}")]
public sealed class ChangesController(NetworkDb db, CurrentPerson person, ActivityChanges changes, TimeProvider time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, long revision)
    {
        var entered = await db.Enter(id, person.Id, time.GetUtcNow().UtcDateTime) ?? throw new RefusedException(Refusal.NotThere);
        return Json(await changes.Since(id, entered.Viewer, revision, CultureInfo.CurrentUICulture));
    }
}
