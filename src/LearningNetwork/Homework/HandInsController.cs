using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Homework;

/// <summary>A municipality delivers, and takes it back to write more.</summary>
[Route("homework/{id:guid}/deliveries/{number}/hand-in")]
public sealed class HandInsController(HomeworkDoor door, Delivering delivering, NetworkDb db, IStringLocalizer<Texts> texts) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, string number, DeliveryForm form) =>
        await delivering.Save(id, number, form, done: true) is { } saved ? this.Answer(saved, texts) : NotFound();

    [HttpPost("removal")]
    public async Task<IActionResult> Destroy(Guid id, string number)
    {
        if ((await door.Find(id))?.Delivery(number) is not { } page) return NotFound();
        var refusal = page.Assignment.TakeBack(page.Page.Reader, number, door.Now);
        if (refusal is null) await db.SavesFirst(); // of two at once one is kept, and it is taken back
        return this.Answer((page, refusal), texts);
    }
}
