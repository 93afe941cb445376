using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

public static class AttachmentReading
{
    extension(NetworkDb db)
    {
        /// <summary>A file that the viewer sees the contribution or the photo of, by the same rule as those; else null.</summary>
        public async Task<Attachment?> AttachmentFor(Entered entered, Guid id)
        {
            if (await db.Attachments.AsNoTracking().FirstOrDefaultAsync(each => each.Id == id) is not { } attachment) return null;
            var row = await db.Contributions.AsNoTracking().FirstOrDefaultAsync(each => each.Id == attachment.ContributionId && each.ActivityId == entered.Activity.Id);
            if (row is null) return await db.WallPhotoFor(entered, attachment.ContributionId) is null ? null : attachment;
            return !row.IsRemoved && AttachedFile.Of(row)?.Id == id && entered.Seeing.Sees(row) ? attachment : null;
        }
    }
}
