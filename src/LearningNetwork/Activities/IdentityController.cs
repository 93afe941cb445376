using LearningNetwork.Accounts;
using LearningNetwork.Methods;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary>Those who lead choose whom readers of a cell are told wrote there.</summary>
[Route("activities/{id:guid}/cells/{cell}/identity")]
public sealed class IdentityController(NetworkDb db, CurrentPerson person, TimeProvider time) : HallController(db, person, time)
{
    [HttpPost]
    public Task<IActionResult> Update(Guid id, string cell, [FromForm] string? identity) => Lead(id, async activity =>
    {
        var asked = activity.Method.Cells.Where(each => each.Question == cell).Select(each => each.Key).ToList();
        activity.Identify(cell, Read(identity), await Db.Contributions.AnyAsync(row => row.ActivityId == id && asked.Contains(row.Cell)), PersonId, Now);
    });

    private static Identity Read(string? identity) =>
        Enum.TryParse<Identity>(identity, ignoreCase: true, out var known) && Enum.IsDefined(known) && !char.IsDigit(identity![0]) ? known : throw new RefusedException(Refusal.NotAChoice);
}
