using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary>Lays a file beside a contribution: on the disk before anybody is shown that it is there, and off it when nobody is any more.</summary>
public sealed class Attaching(NetworkDb db, FileStore files, ContributionWriter writer)
{
    /// <summary>The contribution as it stands, with its file. Another file for the same contribution takes the first one's place.</summary>
    /// <exception cref="RefusedException">By the activity, by what the file is, or by the disk; nothing of it is kept.</exception>
    public async Task<Contribution> Attach(Entered to, Draft draft, Upload upload, DateTime now)
    {
        var id = Attachment.IdFor(draft.Id, to.Viewer.PersonId, upload);
        var contribution = to.Activity.Accept(draft with { File = new(upload.Kind, id) }, to.Viewer, null, now);
        var isNew = await Keep(id, contribution.Id, upload, contribution.SavedAt);
        try
        {
            var stored = await writer.Write(contribution);
            await Forget(stored.Id, but: id);
            return stored;
        }
        catch (RefusedException) when (isNew)
        {
            await Remove(await db.Attachments.Where(each => each.Id == id).ToListAsync());
            throw;
        }
    }

    /// <summary>A photo of paper with its picture. Sent twice it is one.</summary>
    /// <exception cref="RefusedException">It is no picture, another's photo has the id, or by the disk; nothing of it is kept.</exception>
    public async Task Attach(WallPhoto photo, Upload upload)
    {
        if (upload.Kind is not FileKind.Picture) throw new RefusedException(Refusal.NotAPhoto);
        var standing = await db.WallPhotos.FirstOrDefaultAsync(each => each.Id == photo.Id);
        if (standing is not null && (standing.ActivityId, standing.ByPersonId) != (photo.ActivityId, photo.ByPersonId)) throw new RefusedException(Refusal.NotThere);
        if (standing is null) db.Add(photo);
        var id = Attachment.IdFor(photo.Id, photo.ByPersonId, upload);
        await Keep(id, photo.Id, upload, photo.At);
        await Forget(photo.Id, but: id);
    }

    /// <summary>Deletes what lies beside a contribution or a photo.</summary>
    public async Task Forget(Guid contribution, Guid? but = null) =>
        await Remove(await db.Attachments.Where(each => each.ContributionId == contribution && each.Id != but).ToListAsync());

    private async Task<bool> Keep(Guid id, Guid beside, Upload upload, DateTime at)
    {
        if (await db.Attachments.AnyAsync(each => each.Id == id)) return false;
        var file = await upload.Clean();
        await Save(id, file);
        db.Add(new Attachment { Id = id, ContributionId = beside, Kind = file.Kind, Size = file.Bytes.Length, Sha256 = file.Sha256, Title = upload.Title, At = at });
        return await IsAdded(id);
    }

    private async Task Save(Guid id, CleanFile file)
    {
        try { await files.Save(id, file); }
        catch (IOException) { throw new RefusedException(Refusal.NotNow); }
    }

    // The same form sent twice at once: the other was first.
    private async Task<bool> IsAdded(Guid id)
    {
        try { return await db.SaveChangesAsync() > 0; }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (!await db.Attachments.AnyAsync(each => each.Id == id)) throw;
            return false;
        }
    }

    private async Task Remove(List<Attachment> rows)
    {
        if (rows.Count == 0) return;
        db.RemoveRange(rows);
        await db.SaveChangesAsync();
        foreach (var row in rows) files.Delete(row.Id);
    }
}
