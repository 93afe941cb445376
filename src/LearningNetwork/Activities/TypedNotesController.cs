using LearningNetwork.Accounts;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary>One note at a time from a photo of paper; back to the photo with the same cell and table chosen.</summary>
[RefusesInWords, Paced]
[Route("activities/{activityId:guid}/photos/{photoId:guid}/notes")]
public sealed class TypedNotesController(NetworkDb db, Entrance entrance, CurrentPerson person, ContributionWriter writer) : Controller
{
    /// <param name="place">See <see cref="WritingPlace.Word"/>.</param>
    [HttpPost]
    public async Task<IActionResult> Create(Guid activityId, Guid photoId, [FromForm] ContributionBody body, [FromForm] string? place)
    {
        var (entered, photo) = await Enter(activityId, photoId);
        var typed = entered.Activity.Type(photo, body.ToDraft(body.Id ?? Guid.CreateVersion7()), await PlaceIn(entered, place), entered.Viewer, entrance.Now);
        await writer.Write(typed);
        return Back(activityId, photoId, typed.Cell, place);
    }

    [HttpPost("{id:guid}/delete")]
    public async Task<IActionResult> Destroy(Guid activityId, Guid photoId, Guid id, [FromForm] string? cell, [FromForm] string? place)
    {
        var (entered, photo) = await Enter(activityId, photoId);
        var row = await db.Contributions.AsNoTracking().FirstOrDefaultAsync(each => each.Id == id && each.PhotoId == photoId);
        if (row is null || !entered.Activity.MayType(photo, entered.Viewer)) throw new RefusedException(Refusal.NotThere);
        entered.Activity.MayTakeBack(row);
        row.SavedAt = entrance.Now;
        await writer.Remove(row);
        return Back(activityId, photoId, cell, place);
    }

    private async Task<WritingPlace> PlaceIn(Entered entered, string? word)
    {
        var place = WritingPlace.Of(word) ?? throw new RefusedException(Refusal.UnknownTable);
        return place.Municipality is null || (await db.PlacesIn(entered.Standing!.NetworkId)).Of(place.Municipality) is not null ? place : throw new RefusedException(Refusal.NoSuchMunicipality);
    }

    private async Task<(Entered, WallPhoto)> Enter(Guid activityId, Guid photoId) =>
        await entrance.Enter(activityId, person.Id) is { } entered && await db.WallPhotoFor(entered, photoId) is { } photo ? (entered, photo) : throw new RefusedException(Refusal.NotThere);

    private LocalRedirectResult Back(Guid activityId, Guid photoId, string? cell, string? place) =>
        LocalRedirect($"/activities/{activityId}/photos/{photoId}?cell={Uri.EscapeDataString(cell ?? "")}&place={Uri.EscapeDataString(place ?? "")}");
}
