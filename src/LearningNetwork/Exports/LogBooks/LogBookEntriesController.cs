using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Exports.LogBooks;

/// <summary>What the recorders add. Of two who write in the same entry one saves, and the other keeps what they typed.</summary>
[Route("gatherings/{gathering:guid}/log-book/entries")]
public sealed class LogBookEntriesController(LogBookReading reading, Drafts drafts, NetworkDb db, IStringLocalizer<Texts> texts) : Controller
{
    [HttpGet("new")]
    public async Task<IActionResult> New(Guid gathering, Guid day, Guid? activity) =>
        await reading.Open(gathering) is (var found, { Records: true }) && found.Days.Exists(each => each.Id == day) ? await Begun(gathering, null, new() { Day = day, Activity = activity }) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid gathering, [Bind(Prefix = "Form")] LogBookForm form)
    {
        if (await reading.Open(gathering) is not (var found, { Records: true } reader) || !found.Days.Exists(each => each.Id == form.Day)) return NotFound();
        if (!ModelState.IsValid) return Again(gathering, null, form);
        db.Add(LogBookEntry.Of(gathering, form, reader, reading.Now));
        await db.SaveChangesAsync();
        await drafts.Forget(form.Activity ?? form.Day);
        return Redirect($"/gatherings/{gathering}/log-book?day={form.Day}");
    }

    [HttpGet("{id:guid}/edit")]
    public async Task<IActionResult> Edit(Guid gathering, Guid id) =>
        await reading.Find(gathering, id) is (var entry, { Records: true }) ? await Begun(gathering, id, new() { Day = entry.DayId, Activity = entry.ActivityId, Kind = entry.Kind, Number = entry.Newest.Number, Text = entry.Newest.Text }) : NotFound();

    [HttpPost("{id:guid}")]
    public async Task<IActionResult> Update(Guid gathering, Guid id, [Bind(Prefix = "Form")] LogBookForm form)
    {
        if (await reading.Find(gathering, id) is not (var entry, { Records: true } reader)) return NotFound();
        if (!ModelState.IsValid) return Again(gathering, id, form);
        if (!entry.Write(form, reader, reading.Now) || !await db.SavesFirst()) return await Both(gathering, id, form);
        await drafts.Forget(id);
        return Redirect($"/gatherings/{gathering}/log-book?day={entry.DayId}");
    }

    [HttpPost("{id:guid}/removal")]
    public async Task<IActionResult> Destroy(Guid gathering, Guid id)
    {
        if (await reading.Find(gathering, id) is not var (entry, reader) || !entry.Remove(reader, reading.Now)) return NotFound();
        await db.SavesFirst();
        return Redirect($"/gatherings/{gathering}/log-book?day={entry.DayId}");
    }

    private async Task<IActionResult> Both(Guid gathering, Guid id, LogBookForm form)
    {
        if (await reading.Find(gathering, id) is not var (now, _)) return NotFound();
        ModelState.Clear();
        ModelState.AddModelError("", texts["Fault.ChangedMeanwhile", now.Newest.Text]);
        form.Number = now.Newest.Number; // saving once more is then a choice made with open eyes
        return Again(gathering, id, form);
    }

    // What says the same as what stands there is no draft.
    private async Task<ViewResult> Begun(Guid gathering, Guid? id, LogBookForm form)
    {
        var edit = new LogBookEdit(gathering, id, form);
        return await drafts.Of<LogBookForm>(edit.Subject) is var (kept, at) && !kept.SaysTheSameAs(form) ? Page(edit.With(kept, at)) : Page(edit);
    }

    private ViewResult Page(LogBookEdit edit) => View("/Exports/Views/LogBooks/Edit.cshtml", edit);

    private ViewResult Again(Guid gathering, Guid? id, LogBookForm form)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page(new(gathering, id, form));
    }
}
