using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Homework;

/// <summary>A municipality's answers: written by those who take part for it, read by others where that was said.</summary>
[Route("homework/{id:guid}/deliveries/{number}")]
public sealed class DeliveriesController(HomeworkDoor door, DeliveryDrafts drafts, Delivering delivering, IStringLocalizer<Texts> texts) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, string number) => (await door.Find(id))?.Delivery(number) is { } page ? View(await drafts.Onto(page)) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, string number, DeliveryForm form) =>
        await delivering.Save(id, number, form, done: false) is { } saved ? this.Answer(saved, texts) : NotFound();
}

internal static class DeliveryAnswers
{
    /// <summary>To the page, or the page again with why not, and what was typed.</summary>
    public static IActionResult Answer(this Controller controller, (DeliveryPage Page, Refusal? Refusal) saved, IStringLocalizer<Texts> texts)
    {
        if (saved.Refusal is not { } refusal) return controller.Redirect(saved.Page.Address);
        controller.ModelState.Clear();
        controller.ModelState.AddModelError("", texts[$"Refusal.{refusal}", saved.Page.Assignment.Places]);
        controller.Response.StatusCode = StatusCodes.Status400BadRequest;
        return controller.View("/Homework/Views/Deliveries/Show.cshtml", saved.Page);
    }
}
