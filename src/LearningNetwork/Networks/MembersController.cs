using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Networks;

/// <summary>Which municipalities sit round the table, in which order, and with which mark. For those who lead the network.</summary>
[Route("networks/{id:guid}/members")]
public sealed class MembersController(NetworkDoor door, NetworkDb db, IStringLocalizer<Texts> texts) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid id, string? q) =>
        await door.Lead(id) is { } entrance ? View(new MembersPage(entrance, q, await db.MunicipalitiesLike(q))) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, string? number)
    {
        if (await door.Lead(id) is not { } entrance) return NotFound();
        if (await db.Municipalities.FirstOrDefaultAsync(each => each.Number == number) is not { } municipality) return Again(entrance, texts["Members.Unknown", number ?? ""]);
        entrance.Network.Welcome(municipality, entrance.Now);
        return await Saved(id);
    }

    [HttpPost("{number:length(4)}")]
    public async Task<IActionResult> Update(Guid id, string number, MarkForm form)
    {
        if (await door.Lead(id) is not { } entrance || entrance.Member(number) is not { } member) return NotFound();
        if (form.FaultFor(member, entrance.Network) is { } fault) return Again(entrance, texts[fault, form.Initials ?? ""]);
        if (ModelState[nameof(form.Inhabitants)]?.Errors.Count > 0) return Again(entrance, texts["Members.Inhabitants.Fault"]);
        (member.Initials, member.Hue, member.Municipality.Inhabitants) = (form.Initials!.Trim(), form.Hue, form.Inhabitants);
        return await Saved(id);
    }

    [HttpPost("{number:length(4)}/removal")]
    public async Task<IActionResult> Destroy(Guid id, string number)
    {
        if (await door.Lead(id) is not { } entrance || entrance.Member(number) is not { } member) return NotFound();
        member.End(entrance.Now);
        return await Saved(id);
    }

    private async Task<IActionResult> Saved(Guid id)
    {
        await db.SaveChangesAsync();
        return Redirect($"/networks/{id}/members");
    }

    private ViewResult Again(Entrance entrance, string fault)
    {
        ModelState.Clear();
        ModelState.AddModelError("", fault);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Index", new MembersPage(entrance, null, []));
    }
}
