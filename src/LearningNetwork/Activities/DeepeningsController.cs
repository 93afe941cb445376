using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary>One tap while somebody speaks: we want to hear more of this.</summary>
[Route("activities/{id:guid}/deepenings")]
public sealed class DeepeningsController(NetworkDb db, CurrentPerson person, TimeProvider time) : HallController(db, person, time)
{
    /// <param name="talk">The turn or the programme item, as the page had it.</param>
    [HttpPost]
    public Task<IActionResult> Create(Guid id, [FromForm] Guid? talk) => Change(id, async entered =>
    {
        var wish = entered.Activity.Deepen(entered.Viewer, await Heard(entered, talk), Now);
        await Db.FeedWishes(entered.Activity.GatheringId, wish);
    });

    [HttpDelete, HttpPost("delete")]
    public Task<IActionResult> Destroy(Guid id, [FromForm] Guid? talk) => Change(id, async entered => entered.Activity.LeaveIt(entered.Viewer, await Heard(entered, talk), Now));

    private async Task<Talk?> Heard(Entered entered, Guid? talk)
    {
        await Db.Entry(entered.Activity).Collection(each => each.Deepenings).Query().Where(each => each.PersonId == PersonId).LoadAsync();
        return talk is { } known ? await Db.TalkIn(entered.Activity.GatheringId, known) : null;
    }
}
