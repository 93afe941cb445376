using LearningNetwork.Gatherings;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities.Recaps;

/// <summary>A day's recap: read by those the gathering is open to, made better by those who lead it.</summary>
[RefusesInWords]
[Route("gatherings/{gatheringId:guid}/days/{day:guid}/recap")]
public sealed class RecapsController(NetworkDb db, GatheringDoor door, Recaps recaps) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid gatheringId, Guid day) =>
        await door.Open(gatheringId) is { } open && await recaps.Of(day) is { } recap && recap.Gathering.Id == gatheringId ? View(new RecapPage(recap, open.Leads)) : NotFound();

    [HttpGet("edit")]
    public async Task<IActionResult> Edit(Guid gatheringId, Guid day) => await Led(gatheringId, day) is { } recap ? View(RecapForm.Of(recap)) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Update(Guid gatheringId, Guid day, RecapForm form)
    {
        if (await Led(gatheringId, day) is not { } recap) return NotFound();
        var typed = form.Against(recap);
        if (typed.Problem is not null) return Again(typed);
        db.Add(typed.ToEdit(door.Person, door.Now));
        try { await db.SaveChangesAsync(); }
        catch (DbUpdateException) when (db.RecapEdits.Any(each => each.DayId == day && each.Number > form.Number)) { return Again(form.Against((await recaps.Of(day))!)); }
        return LocalRedirect($"/gatherings/{gatheringId}/days/{day}/recap");
    }

    // What was typed stays, and may be saved over the other's once it has been seen.
    private ViewResult Again(RecapForm form)
    {
        ModelState.Clear();
        var isMeanwhile = form.Number != (form.Recap.Edit?.Number ?? 0);
        Response.StatusCode = isMeanwhile ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest;
        return View("Edit", isMeanwhile ? form.OverOthers() : form);
    }

    private async Task<Recap?> Led(Guid gathering, Guid day) => await door.Leading(gathering) is not null && await recaps.Of(day) is { } recap && recap.Gathering.Id == gathering ? recap : null;
}
