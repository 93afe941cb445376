using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>One device at a table, or each their own. For those who lead.</summary>
[Route("activities/{id:guid}/scribes")]
public sealed class ScribingController(NetworkDb db, CurrentPerson person, TimeProvider time) : HallController(db, person, time)
{
    [HttpPost]
    public Task<IActionResult> Create(Guid id) => Lead(id, activity => activity.HaveScribes(PersonId, Now));

    [HttpDelete, HttpPost("delete")]
    public Task<IActionResult> Destroy(Guid id) => Lead(id, activity => activity.HaveNoScribes(PersonId, Now));
}

/// <summary>«Jeg skriver»: somebody takes the pen at their own table, also from somebody else there.</summary>
[Route("activities/{id:guid}/pen")]
public sealed class PensController(NetworkDb db, CurrentPerson person, TimeProvider time) : HallController(db, person, time)
{
    [HttpPost]
    public Task<IActionResult> Create(Guid id) => Change(id, entered =>
    {
        entered.Activity.TakePen(entered.Viewer, Now);
        return Task.CompletedTask;
    });
}
