using LearningNetwork.Accounts;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Files;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>Photos of paper, and each beside the form it is typed in. Not there for those who may not see them.</summary>
[RefusesInWords, Paced]
[Route("activities/{activityId:guid}/photos")]
public sealed class WallPhotosController(NetworkDb db, Entrance entrance, CurrentPerson person, Attaching attaching) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid activityId)
    {
        var entered = await Enter(activityId);
        var photos = await db.WallPhotosFor(entered);
        return photos.Count > 0 || entered.Viewer.Leads || entered.Activity.MayPhotograph(entered.Viewer) ? View(new WallPhotosPage(entered, await PlacesOf(entered), photos, Guid.CreateVersion7())) : NotFound();
    }

    [HttpPost("{id:guid}"), LimitsUploads, RequestSizeLimit(10 * LimitsUploadsAttribute.MostBytes), RequestFormLimits(MultipartBodyLengthLimit = LimitsUploadsAttribute.MostBytes)]
    public async Task<IActionResult> Create(Guid activityId, Guid id, [FromForm] FileBody body)
    {
        var entered = await Enter(activityId);
        var photo = entered.Activity.Photograph(id, entered.Viewer, entrance.Now);
        try { await attaching.Attach(photo, await body.Read()); }
        catch (UnusableFileException unusable) { throw RefusedException.For(unusable.Fault); }
        return LocalRedirect($"/activities/{activityId}/photos/{id}");
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid activityId, Guid id, string? cell, string? place)
    {
        var entered = await Enter(activityId);
        if (await db.WallPhotoFor(entered, id) is not { } photo || await db.ViewOf(photo) is not { } view) return NotFound();
        return View(new TypingPage(entered, await PlacesOf(entered), view) { Rows = await db.TypedFrom(id), NewId = Guid.CreateVersion7(), ChosenCell = cell, ChosenPlace = place });
    }

    /// <summary>What is typed from it stays.</summary>
    [HttpPost("{id:guid}/delete")]
    public async Task<IActionResult> Destroy(Guid activityId, Guid id)
    {
        var (_, photo) = await MayType(activityId, id);
        db.Remove(photo);
        await db.SaveChangesAsync();
        await attaching.Forget(id);
        return LocalRedirect($"/activities/{activityId}/photos");
    }

    /// <param name="done">Everything on it is typed; false when something was left.</param>
    [HttpPost("{id:guid}/done")]
    public async Task<IActionResult> Update(Guid activityId, Guid id, [FromForm] bool done)
    {
        var (_, photo) = await MayType(activityId, id);
        if (done) photo.Finish(person.Id, entrance.Now);
        else photo.TakeUp();
        await db.SaveChangesAsync();
        return LocalRedirect($"/activities/{activityId}/photos/{id}");
    }

    private async Task<(Entered Entered, WallPhoto Photo)> MayType(Guid activityId, Guid id)
    {
        var entered = await Enter(activityId);
        return await db.WallPhotoFor(entered, id) is { } photo && entered.Activity.MayType(photo, entered.Viewer) ? (entered, photo) : throw new RefusedException(Refusal.NotThere);
    }

    private Task<Places> PlacesOf(Entered entered) => db.PlacesIn(entered.Standing!.NetworkId);
    private async Task<Entered> Enter(Guid activityId) => await entrance.Enter(activityId, person.Id) ?? throw new RefusedException(Refusal.NotThere);
}
