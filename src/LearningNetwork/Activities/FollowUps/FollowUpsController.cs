using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Activities.FollowUps;

/// <summary>What became of the input: said by the municipality or the network that was given it, and read by the one who gave it.</summary>
[Route("gatherings/{gathering:guid}/follow-ups")]
public sealed class FollowUpsController(FollowUpReading reading, NetworkDb db, IStringLocalizer<Texts> texts) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid gathering) => await reading.Of(gathering) is { } page ? View(page) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid gathering, [Bind(Prefix = "Form")] FollowUpForm form)
    {
        if (await reading.Of(gathering) is not { } page || !page.MayAnswer(form.To)) return NotFound();
        if (form.Fault is var (field, key)) ModelState.AddModelError($"Form.{field}", texts[key]);
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Index", page with { Form = form });
        }
        db.Add(form.ToFollowUp((page.Said.GetValueOrDefault(form.To)?.Number ?? 0) + 1, page.Viewer.PersonId, reading.Now));
        await db.SavesFirst(); // of two at once the first holds, and both see it
        return Redirect($"{page.Address}#i-{form.To}");
    }
}
