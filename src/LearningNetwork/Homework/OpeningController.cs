using LearningNetwork.Gatherings;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Homework;

/// <summary>The first block of a gathering: what was delivered to the homework that opens it, for all who are in it and for the stage.</summary>
[Route("gatherings/{gathering:guid}/homework")]
public sealed class OpeningController(GatheringDoor door, NetworkDb db) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid gathering)
    {
        if (await door.Open(gathering) is not { } found) return NotFound();
        var reader = await door.Network(found.Gathering.NetworkId) is { } entrance ? HomeworkReader.Of(entrance) : HomeworkReader.Guest(door.Person);
        var all = await db.Assignments.AsNoTracking().Whole().Opening(gathering).ToListAsync();
        return View(new Opening(found.Gathering, reader, all, await db.PlacesIn(found.Gathering.NetworkId)));
    }
}

/// <summary>What a gathering opens with. It is shown to a hall, so it holds what everybody there may see and nothing more.</summary>
public sealed record Opening(Gathering Gathering, HomeworkReader Reader, IReadOnlyList<Assignment> All, Places Places)
{
    /// <summary>The municipalities whose delivery is shown, in the network's order.</summary>
    public IReadOnlyList<(Membership Place, Delivery Delivery)> Shown(Assignment assignment) =>
        [.. Places.All.Where(each => assignment.MayRead(Hall, each.MunicipalityNumber)).Select(each => (each, assignment.DeliveryOf(each.MunicipalityNumber)!))];

    // The page stands on a wall: what its opener sees for being at home somewhere is not shown there.
    private HomeworkReader Hall => HomeworkReader.Guest(Reader.PersonId);
}
