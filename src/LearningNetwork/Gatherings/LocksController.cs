using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Gatherings;

/// <summary>Holds an item to the clock, whatever comes before it; without a time it is let go.</summary>
[Route("items/{id:guid}/lock")]
[TellsWhenChangedMeanwhile]
public sealed class LocksController(GatheringDoor door, NetworkDb db, IStringLocalizer<Texts> texts) : ProgrammeDesk(db)
{
    [HttpPost]
    public async Task<IActionResult> Update(Guid id, TimeOnly? start, Guid? version)
    {
        if (await door.LeadingItem(id) is not { } gathering) return NotFound();
        var item = gathering.Items.First(each => each.Id == id);
        if (!ModelState.IsValid) return await Again(gathering, item, ItemForm.Of(item));
        if (version is not null && version != item.Version) return ChangedAtOnce(gathering, id, texts["Fault.ChangedAtOnce"]);
        item.LockedStart = start;
        item.Touch();
        return await Saved(gathering, id, start is null ? texts["Notice.Unlocked", item.Title] : texts["Notice.Locked", item.Title, start.Read(texts)]);
    }
}
