using System.Text.Json;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Gatherings;

/// <summary>Takes an item out of the programme: a page that asks first, and afterwards a way back.</summary>
[Route("items/{id:guid}/removal")]
[TellsWhenChangedMeanwhile]
public sealed class RemovalsController(GatheringDoor door, NetworkDb db, IStringLocalizer<Texts> texts) : ProgrammeDesk(db)
{
    [HttpGet("new")]
    public async Task<IActionResult> New(Guid id) =>
        await door.LeadingItem(id) is { } gathering ? View(new ItemRemoval(gathering, gathering.Items.First(each => each.Id == id))) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id)
    {
        if (await door.LeadingItem(id) is not { } gathering) return NotFound();
        var item = gathering.Items.First(each => each.Id == id);
        var wayBack = WayBack(gathering, item);
        gathering.LetGo(item);
        Db.Remove(item);
        try { await Db.SaveChangesAsync(); }
        catch (DbUpdateException inUse) when (inUse is not DbUpdateConcurrencyException) { return InUse(gathering, item); }
        TempData["Removed"] = JsonSerializer.Serialize(wayBack);
        return Back(gathering, null, null);
    }

    private static ItemForm WayBack(Gathering gathering, ProgrammeItem item)
    {
        var form = ItemForm.Of(item);
        form.BeforeId = gathering.Siblings(item.DayId, item.ParentId).SkipWhile(each => each != item).ElementAtOrDefault(1)?.Id;
        form.Parts = [.. gathering.PartsOf(item).Select(each => each.Id)];
        form.Continuing = [.. gathering.ContinuedFrom(item).Select(each => each.Id)];
        return form;
    }

    /// <summary>An activity that ran from the item keeps what people wrote, so the item stays.</summary>
    private RedirectResult InUse(Gathering gathering, ProgrammeItem item)
    {
        TempData["Warning"] = texts["Fault.InUse", item.Title].Value;
        return Back(gathering, item.Id, null);
    }
}

/// <summary>An item about to be removed.</summary>
public sealed record ItemRemoval(Gathering Gathering, ProgrammeItem Item)
{
    public int Parts => Gathering.PartsOf(Item).Count;
}
