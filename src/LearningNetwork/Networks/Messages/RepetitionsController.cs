using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Networks.Messages;

/// <summary>A message was said again: told by anybody who takes part, because it is at home that it is said.</summary>
[TellsWhoLeadsNow]
[Route("networks/{id:guid}/messages/repetitions")]
public sealed class RepetitionsController(NetworkDoor door, NetworkDb db, IStringLocalizer<Texts> texts) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Repetition")] RepetitionForm form)
    {
        if (await door.Enter(id) is not { } entrance || await db.MessagesOf(id) is not { } messages || !messages.Exists(each => each.Id == form.Of)) return NotFound();
        if (form.On > door.Now.DayInNorway) ModelState.AddModelError("Repetition.On", texts["Repetition.Fault.Later"]);
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("/Networks/Views/Messages/Index.cshtml", new MessagesPage(entrance, messages) { Repetition = form });
        }
        db.Add(form.ToRepetition(entrance.Reader, door.Now));
        await db.SaveChangesAsync();
        return Redirect($"/networks/{id}/messages#b-{form.Of}");
    }

    [HttpPost("{repetition:guid}/removal")]
    public async Task<IActionResult> Destroy(Guid id, Guid repetition)
    {
        if (await door.Enter(id) is not { } entrance || await db.Messages.Where(each => each.NetworkId == id).SelectMany(each => each.Repetitions).FirstOrDefaultAsync(each => each.Id == repetition) is not { } found || !found.MayRemove(entrance.Reader)) return NotFound();
        db.Remove(found);
        await db.SavesFirst();
        return Redirect($"/networks/{id}/messages#b-{found.MessageId}");
    }
}
