using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Homework;

/// <summary>A network's homework, and where more is set by those who lead.</summary>
[Route("networks/{network:guid}/homework")]
public sealed class HomeworkController(HomeworkDoor door, CarryOvers carryOvers, NetworkDb db, IStringLocalizer<Texts> texts) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid network) => await door.In(network) is { } list ? View(list) : NotFound();

    /// <param name="gathering">The one it is set at.</param>
    /// <param name="activity">The one whose unfinished work it is.</param>
    [HttpGet("new")]
    public async Task<IActionResult> New(Guid network, Guid? gathering, Guid? activity)
    {
        if (await door.Set(network) is not { } setting) return NotFound();
        var carried = await carryOvers.Find(network, activity);
        if (activity is not null && carried is null) ModelState.AddModelError("", texts["Fault.ActivityGone"]);
        var form = setting.Likely(gathering ?? carried?.Activity.GatheringId);
        if (carried is not null) (form.Activity, form.Title, form.Text) = (activity, texts["Carry.Title", carried.Activity.Method.Name], carryOvers.Say(carried));
        return View(setting with { Form = form, Carried = carried });
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid network, [Bind(Prefix = "Form")] HomeworkForm form)
    {
        if (await door.Set(network) is not { } setting) return NotFound();
        var carried = await carryOvers.Find(network, form.Activity);
        foreach (var (field, fault) in setting.Faults(form)) ModelState.AddModelError($"Form.{field}", texts[fault]);
        if (form.Activity is not null && carried is null) Gone(form);
        if (!ModelState.IsValid) return Again(setting with { Form = form, Carried = carried });
        var made = form.ToAssignment(network, door.Person, door.Now, carried);
        db.Add(made);
        await db.SaveChangesAsync();
        return Redirect($"/homework/{made.Id}");
    }

    // What was typed stays; saved once more, it stands on its own.
    private void Gone(HomeworkForm form)
    {
        ModelState.AddModelError("", texts["Fault.ActivityGone"]);
        form.Activity = null;
    }

    private ViewResult Again(Setting setting)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("New", setting);
    }
}
