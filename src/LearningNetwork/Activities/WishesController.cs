using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>A municipality ranks what it wants deepened. Any of its members may, and those who lead for all.</summary>
[Route("activities/{id:guid}/wishes")]
public sealed class WishesController(NetworkDb db, CurrentPerson person, TimeProvider time) : HallController(db, person, time)
{
    /// <param name="tables">The most wanted first; empty ones are passed over.</param>
    /// <param name="municipality">Whose wishes; the person's own when it is not said.</param>
    [HttpPost]
    public Task<IActionResult> Update(Guid id, [FromForm(Name = "table")] List<Guid?>? tables, [FromForm] string? municipality) => Change(id, entered =>
    {
        entered.Activity.Rank(Whose(entered.Viewer, municipality), (tables ?? []).OfType<Guid>());
        return Task.CompletedTask;
    });

    private static string Whose(Viewer viewer, string? municipality)
    {
        var whose = municipality ?? viewer.MunicipalityNumber;
        return whose is not null && (viewer.Leads || viewer.Attends && viewer.MunicipalityNumber == whose) ? whose : throw new RefusedException(Refusal.NotThere);
    }
}
