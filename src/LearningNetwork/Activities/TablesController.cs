using LearningNetwork.Accounts;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>Which municipalities host, about what, where in the hall, with how many places, in which order. For those who lead.</summary>
[RefusesInWords]
[Route("activities/{id:guid}/tables")]
public sealed class TablesController(NetworkDb db, CurrentPerson person, TimeProvider time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid id) => await Led(id) is { } activity ? View(new TablesPage(activity, await PlacesOf(activity))) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, [FromForm] TablesForm form)
    {
        if (await Led(id) is not { } activity) return NotFound();
        if (!ModelState.IsValid) throw new RefusedException(Refusal.NotANumber);
        var plan = form.ToPlan(await PlacesOf(activity));
        if (!await db.TryArrange(activity, plan)) throw new RefusedException(Refusal.ChangedMeanwhile);
        return LocalRedirect($"/activities/{id}/control");
    }

    private async Task<Activity?> Led(Guid id) =>
        await db.EnterToChange(id, person.Id, time.GetUtcNow().UtcDateTime) is { Viewer.Leads: true, Activity: { HasHosts: true } activity } ? activity : null;

    private async Task<Places> PlacesOf(Activity activity)
    {
        await db.Entry(activity).Reference(each => each.Gathering).LoadAsync();
        return await db.PlacesIn(activity.Gathering.NetworkId);
    }
}
