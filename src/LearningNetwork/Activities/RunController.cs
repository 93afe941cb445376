using LearningNetwork.Gatherings;
using LearningNetwork.Methods;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>Where the day is run from. Work has its own control page; between, and in what has no work, this is it.</summary>
[Route("gatherings/{id:guid}/run")]
public sealed class RunController(NetworkDb db, GatheringDoor door, MethodShelf methods) : Controller
{
    /// <param name="day">To look at; without it the day of what runs, and where work runs, its own page.</param>
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, Guid? day)
    {
        if (await door.Leading(id) is not { } gathering) return NotFound();
        await db.Entry(gathering).Collection(each => each.Steps).LoadAsync();
        var work = await WorkNow(gathering);
        if (work is not null && day is null) return LocalRedirect($"/activities/{work}/control");
        var plan = await db.NewestPublication(id);
        return View(new RunPage(gathering, DayRun.For(gathering, plan?.Read(), null, door.Now, day), await methods.All(gathering.NetworkId), door.Now));
    }

    private async Task<Guid?> WorkNow(Gathering gathering)
    {
        var log = gathering.Log;
        if (log.Running is null) return (await db.RunningIn(gathering.Id))?.Id;
        foreach (var id in new[] { log.RunningPart, log.Running })
            if (gathering.Items.Find(each => each.Id == id) is { } item && await db.WorkOf(gathering, item) is { } work) return work.Id;
        return null;
    }
}

/// <summary>The day between its works.</summary>
public sealed record RunPage(Gathering Gathering, DayRun? Day, IReadOnlyList<Method> Methods, DateTime Now);
