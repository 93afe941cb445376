using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Gatherings;

/// <summary>The days of a gathering.</summary>
[Route("days/{id:guid}")]
public sealed class DaysController(GatheringDoor door, NetworkDb db, IStringLocalizer<Texts> texts) : Controller
{
    [HttpPost("/gatherings/{gathering:guid}/days")]
    public async Task<IActionResult> Create(Guid gathering, [Bind(Prefix = "NewDay")] DayForm form)
    {
        if (await door.Leading(gathering) is not { } found) return NotFound();
        if (found.Days.Count >= Gathering.MostDays) ModelState.AddModelError("NewDay.Date", texts["Fault.DayCount", Gathering.MostDays]);
        if (form.Date is { } date && found.IsTaken(date)) ModelState.AddModelError("NewDay.Date", texts["Fault.SameDate"]);
        if (!ModelState.IsValid) return this.ShowAgain("/Gatherings/Views/Gatherings/Edit.cshtml", new GatheringEdit(found, GatheringForm.Of(found), form));
        db.Add(form.Fill(new() { GatheringId = gathering }));
        return await Saved(found);
    }

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, [Bind(Prefix = "Day")] DayForm form)
    {
        if (await door.LeadingDay(id) is not { } gathering) return NotFound();
        var day = gathering.Days.First(each => each.Id == id);
        if (form.Date is { } date && gathering.IsTaken(date, but: day)) ModelState.AddModelError("Day.Date", texts["Fault.SameDate"]);
        if (!ModelState.IsValid) return this.ShowAgain("/Gatherings/Views/Gatherings/Edit.cshtml", Editing(gathering) with { DayInHand = id, Day = form });
        form.Fill(day);
        return await Saved(gathering);
    }

    /// <summary>A day with something planned on it stays: the sentence says what to do first.</summary>
    [HttpPost("removal")]
    public async Task<IActionResult> Destroy(Guid id)
    {
        if (await door.LeadingDay(id) is not { } gathering) return NotFound();
        var day = gathering.Days.First(each => each.Id == id);
        if (!gathering.MayRemove(day))
        {
            ModelState.AddModelError("", texts[gathering.HasItemsOn(day) ? "Fault.DayHasItems" : "Fault.LastDay"]);
            return this.ShowAgain("/Gatherings/Views/Gatherings/Edit.cshtml", Editing(gathering));
        }
        db.Remove(day);
        return await Saved(gathering);
    }

    private GatheringEdit Editing(Gathering gathering) =>
        new(gathering, GatheringForm.Of(gathering), DayForm.After(gathering.Days.Select(day => day.Date), door.Now));

    private async Task<IActionResult> Saved(Gathering gathering)
    {
        await db.SaveChangesAsync();
        TempData["Notice"] = texts["Notice.Saved"].Value;
        return Redirect($"/gatherings/{gathering.Id}/edit");
    }
}
