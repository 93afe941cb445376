using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Files;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace LearningNetwork.Activities;

/// <summary>A file, for those who see the contribution it lies beside. Not for them and not there are the same.</summary>
[Route("activities/{activityId:guid}/files/{id:guid}")]
public sealed class FilesController(NetworkDb db, Entrance entrance, CurrentPerson person, FileStore files) : Controller
{
    /// <param name="small">Of a picture, the small one.</param>
    [HttpGet]
    public async Task<IActionResult> Show(Guid activityId, Guid id, bool small)
    {
        if (await entrance.Enter(activityId, person.Id) is not { } entered || await db.AttachmentFor(entered, id) is not { } attachment) return NotFound();
        small &= attachment.Kind is FileKind.Picture;
        if (files.Open(id, small) is not { } file) return NotFound();
        Guard();
        var tag = new EntityTagHeaderValue($"\"{attachment.Sha256}{(small ? "-small" : "")}\"");
        return attachment.Kind is FileKind.Pdf ? File(file, "application/pdf", NameOf(attachment), null, tag) : Picture(file, tag);
    }

    // Kept by the reader's browser alone, which asks each time whether it is still theirs to see.
    private void Guard()
    {
        Response.Headers.CacheControl = "private, no-cache";
        Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox; frame-ancestors 'none'";
    }

    private FileStreamResult Picture(Stream file, EntityTagHeaderValue tag)
    {
        Response.Headers.ContentDisposition = "inline";
        return File(file, "image/jpeg", null, tag);
    }

    private static string NameOf(Attachment attachment) =>
        attachment.Title.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) ? attachment.Title : $"{(attachment.Title.Length > 0 ? attachment.Title : "fil")}.pdf";
}
