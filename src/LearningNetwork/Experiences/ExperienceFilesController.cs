using LearningNetwork.Activities;
using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Files;
using LearningNetwork.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Experiences;

/// <summary>The files of an experience, for those who may read it.</summary>
[RefusesInWords]
[Route("experiences/{id:guid}/files")]
public sealed class ExperienceFilesController(ExperienceDoor door, FileStore files, NetworkDb db, IStringLocalizer<Texts> texts) : Controller
{
    /// <param name="small">Of a picture, the small one.</param>
    [HttpGet("{file:guid}"), AllowAnonymous]
    public async Task<IActionResult> Show(Guid id, Guid file, bool small) =>
        await door.Find(id) is { } page && page.Experience.Files.Find(each => each.Id == file) is { } found ? this.Sends(files, (file, found.Kind, found.Sha256), found.Title, small) : NotFound();

    [HttpPost, LimitsUploads, RequestSizeLimit(10 * LimitsUploadsAttribute.MostBytes), RequestFormLimits(MultipartBodyLengthLimit = LimitsUploadsAttribute.MostBytes)]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Attached")] FileForm form)
    {
        if (await door.Find(id) is not { } page || !page.Experience.MayAddFile(page.Reader)) return NotFound();
        if (!ModelState.IsValid) return Again(page, form);
        try { await Keep(await form.Read(id, page.Reader.PersonId, door.Now)); }
        catch (UnusableFileException unusable)
        {
            ModelState.AddModelError("Attached.File", texts[$"Fault.File.{unusable.Fault}"]);
            return Again(page, form);
        }
        return Redirect(page.Address + "#filer");
    }

    /// <summary>Off the page and off the disk.</summary>
    [HttpPost("{file:guid}/removal")]
    public async Task<IActionResult> Destroy(Guid id, Guid file)
    {
        if (await door.Find(id) is not { MayWrite: true } page || page.Experience.Files.Find(each => each.Id == file) is not { } found) return NotFound();
        db.Remove(found);
        await db.SaveChangesAsync();
        files.Delete(file);
        return Redirect(page.Address + "#filer");
    }

    // On the disk before anybody is shown that it is there.
    private async Task Keep((ExperienceFile Row, CleanFile Bytes) file)
    {
        await files.Save(file.Row.Id, file.Bytes);
        db.Add(file.Row);
        await db.SaveChangesAsync();
    }

    private ViewResult Again(ExperiencePage page, FileForm form)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View(ExperiencePage.View, page with { Attached = form });
    }
}
