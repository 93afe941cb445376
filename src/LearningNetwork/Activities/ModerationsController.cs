using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>Those who lead hide notes or show them again, star them, put one on the big screen, or mark them as answered.</summary>
[Route("activities/{id:guid}/moderations")]
public sealed class ModerationsController(NetworkDb db, CurrentPerson person, TimeProvider time, ActivityPumps pumps) : ModeratingController(db, person, time, pumps)
{
    [HttpPost]
    public Task<IActionResult> Create(Guid id, [FromForm] string? act, [FromForm(Name = "note")] List<Guid>? notes) =>
        Moderate(id, notes, (activity, named, rows) => activity.Moderate(Read(act), named, rows, PersonId, Now));

    private static ModerationAct Read(string? act) =>
        Enum.TryParse<ModerationAct>(act, out var known) && Enum.IsDefined(known) && !char.IsDigit(act[0]) ? known : throw new RefusedException(Refusal.NotAChoice);
}
