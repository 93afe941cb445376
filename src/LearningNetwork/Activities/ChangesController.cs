using System.Globalization;
using LearningNetwork.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>What a phone has missed since the last revision it saw.</summary>
[RefusesInWords]
[Route("activities/{id:guid}/since/{revision:long}")]
public sealed class ChangesController(Entrance entrance, CurrentPerson person, ActivityChanges changes) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, long revision)
    {
        var entered = await entrance.Enter(id, person.Id) ?? throw new RefusedException(Refusal.NotThere);
        return Json(await changes.Since(id, entered.Viewer, revision, CultureInfo.CurrentUICulture));
    }
}
