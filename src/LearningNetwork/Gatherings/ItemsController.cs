using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Gatherings;

/// <summary>The items of a programme. What cannot be saved is shown again as it was typed.</summary>
[TellsWhenChangedMeanwhile]
public sealed class ItemsController(GatheringDoor door, NetworkDb db, IStringLocalizer<Texts> texts) : ProgrammeDesk(db)
{
    [HttpPost("gatherings/{gathering:guid}/items")]
    public async Task<IActionResult> Create(Guid gathering, [Bind(Prefix = "Form")] ItemForm form)
    {
        if (await door.Leading(gathering) is not { } found) return NotFound();
        var item = new ProgrammeItem { GatheringId = found.Id, Title = "" };
        Check(found, item, form);
        if (!ModelState.IsValid) return await Again(found, null, form);
        Db.Add(form.Fill(item));
        found.Items.Add(item);
        Place(found, item, form);
        found.TakeBack(item, form.Parts, form.Continuing);
        return await Saved(found, item.Id, texts["Notice.Added", item.Title]);
    }

    [HttpPost("items/{id:guid}")]
    public async Task<IActionResult> Update(Guid id, [Bind(Prefix = "Form")] ItemForm form)
    {
        if (await door.LeadingItem(id) is not { } gathering) return NotFound();
        var item = gathering.Items.First(each => each.Id == id);
        Check(gathering, item, form);
        if (form.Version != item.Version) TellWhatHolds(gathering, item, form);
        if (!ModelState.IsValid) return await Again(gathering, item, form);
        form.Fill(item);
        if (form.ParentId != item.ParentId || (form.ParentId is null && form.DayId != item.DayId)) Place(gathering, item, form);
        return await Saved(gathering, id, texts["Notice.ItemSaved", item.Title]);
    }

    private void Check(Gathering gathering, ProgrammeItem item, ItemForm form)
    {
        if (!gathering.Days.Exists(day => day.Id == form.DayId)) ModelState.AddModelError("Form.DayId", texts["Fault.Day"]);
        if (!gathering.MayBePartOf(item, form.ParentId)) ModelState.AddModelError("Form.ParentId", texts["Fault.Parent"]);
        if (!gathering.MayContinue(item, form.ContinuesId)) ModelState.AddModelError("Form.ContinuesId", texts["Fault.Continues"]);
    }

    /// <summary>The form keeps what was typed; saving it once more is then a choice made with open eyes.</summary>
    private void TellWhatHolds(Gathering gathering, ProgrammeItem item, ItemForm form)
    {
        var day = gathering.Days.First(each => each.Id == item.DayId).Date.Named(texts);
        ModelState.AddModelError("", texts["Fault.ChangedMeanwhile", item.Title, item.Minutes is { } minutes ? texts["Minutes", minutes] : texts["Minutes.Open"], day]);
        ModelState.Remove("Form.Version");
        form.Version = item.Version;
    }

    private static void Place(Gathering gathering, ProgrammeItem item, ItemForm form)
    {
        var whole = gathering.Items.Find(each => each.Id == form.ParentId);
        var day = gathering.Days.First(each => each.Id == (whole?.DayId ?? form.DayId));
        gathering.Place(item, day, whole?.Id, gathering.Items.Find(each => each.Id == form.BeforeId));
    }
}
