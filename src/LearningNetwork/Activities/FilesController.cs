using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Files;
using LearningNetwork.Platform.Web;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>A file, for those who see the contribution it lies beside. Not for them and not there are the same.</summary>
[Route("activities/{activityId:guid}/files/{id:guid}")]
public sealed class FilesController(NetworkDb db, Entrance entrance, CurrentPerson person, FileStore files) : Controller
{
    /// <param name="small">Of a picture, the small one.</param>
    [HttpGet]
    public async Task<IActionResult> Show(Guid activityId, Guid id, bool small) =>
        await entrance.Enter(activityId, person.Id) is { } entered && await db.AttachmentFor(entered, id) is { } attachment
            ? this.Sends(files, (id, attachment.Kind, attachment.Sha256), attachment.Title, small) : NotFound();
}
