using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Gatherings;

/// <summary>When a day starts: one of the ways out of a clash.</summary>
[Route("days/{id:guid}/start")]
public sealed class DayStartsController(GatheringDoor door, NetworkDb db, IStringLocalizer<Texts> texts) : ProgrammeDesk(db)
{
    [HttpPost]
    public async Task<IActionResult> Update(Guid id, TimeOnly? start, Guid? item)
    {
        if (await door.LeadingDay(id) is not { } gathering) return NotFound();
        var day = gathering.Days.First(each => each.Id == id);
        if (start is null || start >= day.Ends) return Back(gathering, item, texts["Fault.EndsBeforeStart"]);
        day.Starts = start;
        return await Saved(gathering, item, texts["Notice.DayStarts", day.Date.Named(texts), start.Read(texts)]);
    }
}
