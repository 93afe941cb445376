using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Networks.Messages;

/// <summary>What a network says on repeat: written by those who lead, read by all who take part.</summary>
[TellsWhoLeadsNow]
[Route("networks/{id:guid}/messages")]
public sealed class MessagesController(NetworkDoor door, NetworkDb db, IStringLocalizer<Texts> texts) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid id) => await door.Enter(id) is { } entrance ? View(await Page(entrance)) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] MessageForm form)
    {
        if (await door.Lead(id) is not { } entrance) return NotFound();
        if (!await Holds(id, form, null)) return await Again(entrance, form, null);
        db.Add(form.ToMessage(id, door.Person, door.Now));
        await db.SaveChangesAsync();
        return Redirect($"/networks/{id}/messages");
    }

    [HttpGet("{message:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, Guid message) =>
        await Find(id, message) is var (entrance, found) ? View("Index", await Page(entrance) with { Message = message, Form = MessageForm.Of(found) }) : NotFound();

    [HttpPost("{message:guid}")]
    public async Task<IActionResult> Update(Guid id, Guid message, [Bind(Prefix = "Form")] MessageForm form)
    {
        if (await Find(id, message) is not var (entrance, found)) return NotFound();
        if (!await Holds(id, form, message)) return await Again(entrance, form, message);
        if (found.Say(form) && await db.SavesFirst()) return Redirect($"/networks/{id}/messages");
        db.ChangeTracker.Clear();
        if (await Find(id, message) is not var (_, now)) return NotFound();
        ModelState.Clear();
        ModelState.AddModelError("", texts["Message.Fault.ChangedMeanwhile", now.Text]);
        form.Stamp = now.Stamp; // saving once more is then a choice made with open eyes
        return await Again(entrance, form, message);
    }

    [HttpPost("{message:guid}/removal")]
    public async Task<IActionResult> Destroy(Guid id, Guid message)
    {
        if (await Find(id, message) is not var (_, found) || !found.IsUnsaid) return NotFound();
        db.Remove(found);
        await db.SavesFirst();
        return Redirect($"/networks/{id}/messages");
    }

    private async Task<(Entrance, Message)?> Find(Guid id, Guid message) =>
        await door.Lead(id) is { } entrance && await db.Messages.Include(each => each.Repetitions).FirstOrDefaultAsync(each => each.Id == message && each.NetworkId == id) is { } found ? (entrance, found) : null;

    private async Task<MessagesPage> Page(Entrance entrance) => new(entrance, await db.MessagesOf(entrance.Network.Id));

    private async Task<bool> Holds(Guid id, MessageForm form, Guid? message)
    {
        if (form.Until < form.From) ModelState.AddModelError("Form.Until", texts["Message.Fault.Until"]);
        if (!ModelState.IsValid) return false;
        var wanted = form.ToMessage(id, door.Person, door.Now);
        if (message is { } known) wanted.Id = known;
        if (!wanted.HasRoomAmong(await db.MessagesOf(id))) ModelState.AddModelError("", texts["Message.Fault.TooMany", Message.AtOnce]);
        return ModelState.IsValid;
    }

    private async Task<ViewResult> Again(Entrance entrance, MessageForm form, Guid? message)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Index", await Page(entrance) with { Form = form, Message = message });
    }
}
