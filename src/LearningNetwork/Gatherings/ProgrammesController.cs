using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Text;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Gatherings;

/// <summary>The programme: as published for everyone in the gathering, and as it is being planned for those who lead it.</summary>
[Route("gatherings/{id:guid}/programme")]
public sealed class ProgrammesController(GatheringDoor door, NetworkDb db) : ProgrammeDesk(db)
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id)
    {
        if (await door.Open(id) is not { } found) return NotFound();
        var newest = await Db.NewestPublication(id);
        return View(new ProgrammePage(found.Gathering, newest, found.Leads, door.Now.InNorway) { PublishedAt = newest?.At.InNorway });
    }

    [HttpGet("edit")]
    public async Task<IActionResult> Edit(Guid id, Guid? item, Guid? day)
    {
        if (await door.Leading(id) is not { } gathering) return NotFound();
        return View(await Builder(gathering) with
        {
            Selected = gathering.Items.Find(each => each.Id == item),
            Typed = item is null && gathering.Days.Exists(each => each.Id == day) ? new() { DayId = day!.Value } : null,
        });
    }
}
