using LearningNetwork.Activities;
using LearningNetwork.Gatherings;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Experiences;

/// <summary>From the notes to what became of them: the experiences made of what was written in an activity, as far as the reader may read both.</summary>
[Route("activities/{activity:guid}/experiences")]
public sealed class OutcomesController(NetworkDb db, Origins origins, NetworkDoor networks) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid activity)
    {
        if (await origins.In(activity, networks.Person) is not { } seen) return NotFound();
        var gathering = await db.Gatherings.Where(each => each.Id == seen.Hall.Activity.GatheringId).Select(each => new { each.NetworkId, each.Title }).FirstAsync();
        var reader = Reader.Of(networks.Person, await networks.Enter(gathering.NetworkId, "experiences"));
        var made = await db.Experiences.AsNoTracking().AsSplitQuery().Include(each => each.Versions).Include(each => each.Sources).Include(each => each.TakenIn).ThenInclude(merger => merger.Experience).ThenInclude(taken => taken.Sources)
            .Where(each => each.NetworkId == gathering.NetworkId && (each.Sources.Any(source => source.ActivityId == activity) || each.TakenIn.Any(merger => merger.Experience.Sources.Any(source => source.ActivityId == activity)))).Where(Experience.ReadableBy(reader)).OrderBy(each => each.CreatedAt).ToListAsync();
        return View(new Outcomes(gathering.Title, seen.Hall.Activity, made, seen.Notes, await db.PlacesIn(gathering.NetworkId)));
    }
}

/// <summary>What became of an activity's notes.</summary>
public sealed record Outcomes(string Gathering, Activity Activity, IReadOnlyList<Experience> Experiences, IReadOnlyList<NoteView> Notes, Places Places)
{
    /// <summary>The notes behind one, those that the reader sees.</summary>
    public IEnumerable<NoteView> Behind(Experience experience) => Notes.Where(note => experience.AllSources.Any(source => source.ContributionId == note.Contribution.Id));
}
