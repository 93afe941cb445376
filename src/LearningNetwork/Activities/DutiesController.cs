using LearningNetwork.Accounts;
using LearningNetwork.Methods;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>«Jeg tar det»: somebody is timekeeper or recorder for the group they sit in, and may put it down again.</summary>
[Route("activities/{id:guid}/duties/{role}")]
public sealed class DutiesController(NetworkDb db, CurrentPerson person, TimeProvider time) : HallController(db, person, time)
{
    [HttpPost]
    public Task<IActionResult> Create(Guid id, string role) => Change(id, entered => Do(() => entered.Activity.TakeOn(RoleOf(role), PersonId, Now)));

    [HttpDelete, HttpPost("delete")]
    public Task<IActionResult> Destroy(Guid id, string role) => Change(id, entered => Do(() => entered.Activity.PutDown(RoleOf(role), PersonId, Now)));

    private static GroupRole RoleOf(string word) => Enum.TryParse<GroupRole>(word, ignoreCase: true, out var role) && Enum.IsDefined(role) ? role : throw new RefusedException(Refusal.NoSuchRole);

    private static Task Do(Action change)
    {
        change();
        return Task.CompletedTask;
    }
}
