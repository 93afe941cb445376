using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Networks;

/// <summary>The front door: sends each to where they belong. A guest to the hall, a member to the network, a stranger to the two ways in.</summary>
[AllowAnonymous]
[Route("/")]
public sealed class HomeController(CurrentPerson person, NetworkDb db, INetworkCalendar calendar, TimeProvider time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show()
    {
        if (person.IdOrNull is not { } id) return await db.Administrations.AnyAsync() ? View() : Redirect("/welcome");
        if (!person.HasAccount && await calendar.WhereIs(id) is { } gathering) return Redirect($"/gatherings/{gathering}");
        var mine = await db.NetworksOf(id, time.GetUtcNow().UtcDateTime).Select(each => each.Id).Take(2).ToListAsync();
        return Redirect(mine is [var only] ? $"/networks/{only}" : "/networks");
    }
}
