using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Homework;

/// <summary>One assignment: read by all who take part in its network, changed by those who lead. Of two who change it at once one saves, and the other sees both.</summary>
[Route("homework/{id:guid}")]
public sealed class AssignmentsController(HomeworkDoor door, NetworkDb db, IStringLocalizer<Texts> texts) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id) => await door.Find(id) is { } page ? View(page) : NotFound();

    [HttpGet("edit")]
    public async Task<IActionResult> Edit(Guid id) => await door.Change(id) is { Changed.IsWithdrawn: false } setting ? View(setting) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, [Bind(Prefix = "Form")] HomeworkForm form)
    {
        if (await door.Change(id) is not { } setting) return NotFound();
        Check(setting, form);
        if (!ModelState.IsValid) return Again(setting with { Form = form });
        if (setting.Changed!.Change(form) && await db.SavesFirst()) return Redirect(setting.Address);
        db.ChangeTracker.Clear();
        return await door.Change(id) is { } now ? Meanwhile(now with { Form = form }) : NotFound();
    }

    private void Check(Setting setting, HomeworkForm form)
    {
        foreach (var (field, fault) in setting.Faults(form)) ModelState.AddModelError($"Form.{field}", texts[fault]);
        if (string.Join(", ", setting.Lost(form)) is { Length: > 0 } lost) ModelState.AddModelError("Form.For", texts["Fault.Begun", lost]);
    }

    // What was typed stays, beside what stands there now; saving it once more is then a choice made with open eyes.
    private ViewResult Meanwhile(Setting now)
    {
        ModelState.Clear();
        ModelState.AddModelError("", texts[now.Changed!.IsWithdrawn ? "Fault.Withdrawn" : "Fault.ChangedMeanwhile"]);
        now.Form.Stamp = now.Changed.Stamp;
        return Again(now with { IsMeanwhile = true });
    }

    private ViewResult Again(Setting setting)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Edit", setting);
    }
}
