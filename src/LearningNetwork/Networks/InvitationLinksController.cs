using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Networks;

/// <summary>
/// A new link for somebody who has not chosen a password. Only while this network is the only one they are in: otherwise whoever leads one
/// network could sign in as somebody in another.
/// </summary>
[Route("networks/{id:guid}/people/{participation:guid}/link")]
public sealed class InvitationLinksController(NetworkDoor door, NetworkDb db, Invitation invitation, IStringLocalizer<Texts> texts) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid participation)
    {
        if (await door.Lead(id) is not { } entrance || entrance.People.FirstOrDefault(each => each.Id == participation) is not { } found) return NotFound();
        var token = await IsElsewhere(found) ? null : await invitation.Renew(found.PersonId, door.Person);
        await db.SaveChangesAsync();
        TempData[token is null ? "Said" : "Link"] = token ?? texts["People.NoLink"].Value;
        return Redirect($"/networks/{id}/people");
    }

    private Task<bool> IsElsewhere(Participation here) => db.Participations.AnyAsync(each => each.PersonId == here.PersonId && each.NetworkId != here.NetworkId);
}
