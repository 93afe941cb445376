using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Networks.Agreements;

/// <summary>A municipality agrees with the version that holds, and takes that back.</summary>
[TellsWhoLeadsNow]
[Route("networks/{id:guid}/agreement/approval")]
public sealed class ApprovalsController(NetworkDoor door, NetworkDb db) : Controller
{
    /// <param name="number">The version they read: who reads an old one has not agreed with the new.</param>
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, int number)
    {
        if (await Find(id) is not var (entrance, newest)) return NotFound();
        if (newest.Number == number && newest.Approve(entrance.Reader, door.Now)) await db.SavesFirst();
        return Redirect($"/networks/{id}/agreement");
    }

    [HttpPost("removal")]
    public async Task<IActionResult> Destroy(Guid id)
    {
        if (await Find(id) is not var (entrance, newest)) return NotFound();
        if (newest.ApprovalOf(entrance.Reader.MunicipalityNumber) is { } given) db.Remove(given);
        await db.SavesFirst();
        return Redirect($"/networks/{id}/agreement");
    }

    // The version that holds, for one who speaks for a member.
    private async Task<(Entrance, Agreement)?> Find(Guid id) =>
        await door.Enter(id) is { } entrance && Agreement.MayApprove(entrance.Reader) && entrance.Member(entrance.Reader.MunicipalityNumber) is not null &&
        await db.Agreements.Include(each => each.Approvals).Where(each => each.NetworkId == id).OrderByDescending(each => each.Number).FirstOrDefaultAsync() is { } newest ? (entrance, newest) : null;
}
