using System.Globalization;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Gatherings;

/// <summary>How long an item lasts: the one thing that is changed most. Empty is a length nobody has decided yet.</summary>
[Route("items/{id:guid}/duration")]
[TellsWhenChangedMeanwhile]
public sealed class DurationsController(GatheringDoor door, NetworkDb db, IStringLocalizer<Texts> texts) : ProgrammeDesk(db)
{
    [HttpPost]
    public async Task<IActionResult> Update(Guid id, string? minutes, int by, Guid? version)
    {
        if (await door.LeadingItem(id) is not { } gathering) return NotFound();
        var item = gathering.Items.First(each => each.Id == id);
        if (version is not null && version != item.Version) return ChangedAtOnce(gathering, id, texts["Fault.ChangedAtOnce"]);
        if (!Read(minutes, by, out var length)) return await Refuse(gathering, item, minutes);
        item.Minutes = length;
        item.Touch();
        return await Saved(gathering, id, length is null ? texts["Notice.Open", item.Title] : texts["Notice.Lasts", item.Title, length]);
    }

    private static bool Read(string? typed, int by, out int? length)
    {
        length = null;
        if (string.IsNullOrWhiteSpace(typed) && by == 0) return true;
        var isNumber = int.TryParse(typed, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) || string.IsNullOrWhiteSpace(typed);
        length = Math.Clamp(number, -1, 10_000) + by;
        return isNumber && length is >= 1 and <= ProgrammeItem.MostMinutes;
    }

    private Task<IActionResult> Refuse(Gathering gathering, ProgrammeItem item, string? typed)
    {
        ModelState.SetModelValue("Form.Minutes", typed, typed);
        ModelState.AddModelError("Form.Minutes", texts["Fault.Minutes"]);
        return Again(gathering, item, ItemForm.Of(item));
    }
}
