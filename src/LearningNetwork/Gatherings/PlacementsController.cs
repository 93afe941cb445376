using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Gatherings;

/// <summary>Where an item stands: one step up or down, or before a neighbour it was dropped at.</summary>
[Route("items/{id:guid}/placement")]
[TellsWhenChangedMeanwhile]
public sealed class PlacementsController(GatheringDoor door, NetworkDb db, IStringLocalizer<Texts> texts) : ProgrammeDesk(db)
{
    [HttpPost]
    public async Task<IActionResult> Update(Guid id, [FromForm] Placement to)
    {
        if (await door.LeadingItem(id) is not { } gathering) return NotFound();
        var item = gathering.Items.First(each => each.Id == id);
        var moved = to.Apply(gathering, item);
        return await Saved(gathering, id, moved ? Sentence(gathering, item) : texts["Notice.NotMoved", item.Title]);
    }

    private string Sentence(Gathering gathering, ProgrammeItem item)
    {
        var day = gathering.Days.First(each => each.Id == item.DayId);
        TimeOnly? start = gathering.TimetableOf(day)[item.Id].Start;
        return start is null ? texts["Notice.Moved", item.Title, day.Date.Named(texts)] : texts["Notice.MovedTo", item.Title, day.Date.Named(texts), start.Read(texts)];
    }
}

/// <summary>Either a step, or a day and a neighbour.</summary>
public sealed record Placement(int? Step, Guid? Day, Guid? Parent, Guid? Before)
{
    /// <summary>False when there is nowhere to go, or the place is not in this gathering.</summary>
    public bool Apply(Gathering gathering, ProgrammeItem item)
    {
        if (Step is { } step) return step is 1 or -1 && gathering.Step(item, step);
        if (gathering.Days.Find(day => day.Id == Day) is not { } day || !gathering.MayBePartOf(item, Parent)) return false;
        var whole = gathering.Items.Find(each => each.Id == Parent);
        gathering.Place(item, whole?.Day ?? day, whole?.Id, gathering.Items.Find(each => each.Id == Before));
        return true;
    }
}
