using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>Groups of notes: those who lead tick notes and lay them together, and give a group a name or dissolve it.</summary>
[Route("activities/{id:guid}/clusters")]
public sealed class ClustersController(NetworkDb db, CurrentPerson person, TimeProvider time, ActivityPumps pumps) : ModeratingController(db, person, time, pumps)
{
    /// <param name="cluster">The group to lay them in; <c>none</c> for by themselves, nothing for a new group with the name.</param>
    [HttpPost]
    public Task<IActionResult> Create(Guid id, [FromForm] string? cluster, [FromForm] string? name, [FromForm(Name = "note")] List<Guid>? notes) => Moderate(id, notes, (activity, named, rows) =>
    {
        if (string.IsNullOrEmpty(cluster)) activity.MakeCluster(name, named, rows, PersonId, Now);
        else activity.Lay(cluster == "none" ? null : Guid.TryParse(cluster, out var known) ? known : throw new RefusedException(Refusal.NotThere), named, rows, PersonId, Now);
    });

    [HttpPost("{cluster:guid}")]
    public Task<IActionResult> Update(Guid id, Guid cluster, [FromForm] string? name) => Moderate(id, [], (activity, _, _) => activity.RenameCluster(cluster, name, PersonId, Now));

    [HttpDelete("{cluster:guid}"), HttpPost("{cluster:guid}/delete")]
    public Task<IActionResult> Destroy(Guid id, Guid cluster) => Moderate(id, [], (activity, _, _) => activity.DissolveCluster(cluster, PersonId, Now));
}
