using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Gatherings;

/// <summary>An empty programme begins from one that has been run before: looked at first, then laid in.</summary>
[Route("gatherings/{id:guid}/programme/templates")]
public sealed class TemplatesController(GatheringDoor door, NetworkDb db, IStringLocalizer<Texts> texts) : ProgrammeDesk(db)
{
    /// <param name="template">The one in hand.</param>
    [HttpGet]
    public async Task<IActionResult> Index(Guid id, string? template)
    {
        if (await door.Leading(id) is not { } gathering) return NotFound();
        var form = new TemplateForm { Template = ProgrammeTemplates.Find(template)?.Key, DayId = gathering.DaysInOrder()[0].Id };
        form.Starts = ProgrammeTemplates.Find(template)?.Days[0].Starts;
        return View(new TemplatePage(gathering, form));
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] TemplateForm form)
    {
        if (await door.Leading(id) is not { } gathering) return NotFound();
        await using var held = await Db.Hold(gathering);
        Check(gathering, form, await Db.ProgrammeItems.AnyAsync(item => item.GatheringId == id));
        if (!ModelState.IsValid) return this.ShowAgain("Index", new TemplatePage(gathering, form));
        var template = ProgrammeTemplates.Find(form.Template)!;
        gathering.LayIn(template, gathering.Days.First(day => day.Id == form.DayId), form.Starts);
        Db.AddRange(gathering.Days.Where(day => Db.Entry(day).State is EntityState.Detached));
        Db.AddRange(gathering.Items);
        var back = await Saved(gathering, null, texts.Counted("Notice.LaidIn", gathering.Items.Count, template.Name.ToString()));
        await held.CommitAsync();
        return back;
    }

    private void Check(Gathering gathering, TemplateForm form, bool isPlanned)
    {
        if (isPlanned) ModelState.AddModelError("", texts["Fault.NotUnplanned"]);
        if (ProgrammeTemplates.Find(form.Template) is not { } template) ModelState.AddModelError("", texts["Fault.Template"]);
        else if (gathering.Days.Find(day => day.Id == form.DayId) is not { } first) ModelState.AddModelError("", texts["Fault.Day"]);
        else if (!gathering.HasRoomFor(template, first)) ModelState.AddModelError("", texts["Fault.DayCount", Gathering.MostDays]);
    }
}
