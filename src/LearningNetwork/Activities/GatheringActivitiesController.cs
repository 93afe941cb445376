using LearningNetwork.Accounts;
using LearningNetwork.Gatherings;
using LearningNetwork.Methods;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary>What runs in a gathering, and starting something new. For those who lead it.</summary>
[RefusesInWords]
[Route("gatherings/{gatheringId:guid}/activities")]
public sealed class GatheringActivitiesController(NetworkDb db, CurrentPerson person, TimeProvider time, MethodShelf methods) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid gatheringId)
    {
        if (!await Leads(gatheringId)) return NotFound();
        var gathering = await db.Gatherings.AsNoTracking().Include(each => each.Items).FirstAsync(each => each.Id == gatheringId);
        var activities = await db.Activities.AsNoTracking().Include(each => each.Closures).Include(each => each.Interruptions).AsSplitQuery().Where(each => each.GatheringId == gatheringId).OrderBy(each => each.CreatedAt).ToListAsync();
        return View(new GatheringActivities(gathering, activities, await methods.All(gathering.NetworkId)));
    }

    /// <param name="method">The key of a method in the library, or of the network's own.</param>
    /// <param name="item">The programme item it runs in, if any.</param>
    [HttpPost]
    public async Task<IActionResult> Create(Guid gatheringId, [FromForm] string? method, [FromForm] Guid? item)
    {
        if (!await Leads(gatheringId)) return NotFound();
        if (item is not null && !await db.ProgrammeItems.AnyAsync(each => each.Id == item && each.GatheringId == gatheringId)) return NotFound();
        var network = await db.Gatherings.Where(each => each.Id == gatheringId).Select(each => each.NetworkId).FirstAsync();
        var activity = Activity.Of(await methods.Find(network, method ?? "") ?? throw new RefusedException(Refusal.NotAChoice), gatheringId, item, time.GetUtcNow().UtcDateTime);
        await db.Prepare(activity);
        db.Add(activity);
        await db.SaveChangesAsync();
        return LocalRedirect($"/activities/{activity.Id}/{(activity.HasHosts ? "tables" : "control")}");
    }

    private async Task<bool> Leads(Guid gathering) => await db.PresenceIn(gathering, person.Id, time.GetUtcNow().UtcDateTime) is { Leads: true };
}

/// <summary>The activities of one gathering, the oldest first, and the methods one may start.</summary>
public sealed record GatheringActivities(Gathering Gathering, IReadOnlyList<Activity> Activities, IReadOnlyList<Method> Methods)
{
    /// <summary>Programme items a method can run in, in the order of the programme.</summary>
    public IEnumerable<ProgrammeItem> Items => Gathering.Items.Where(item => item.Type.Look == ItemLook.Work && item.ParentId is null).OrderBy(item => item.Position);
    public string? TitleOf(Guid? item) => Gathering.Items.FirstOrDefault(each => each.Id == item)?.Title;
}
