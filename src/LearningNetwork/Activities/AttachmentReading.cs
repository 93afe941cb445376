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
            if (await db.WallPhotoFor(entered, attachment.ContributionId) is not null) return attachment;
            var row = await db.Contributions.AsNoTracking().FirstOrDefaultAsync(each => each.Id == attachment.ContributionId && each.ActivityId == entered.Activity.Id);
            return row is { IsRemoved: false } && AttachedFile.Of(row)?.Id == id && entered.Seeing.Sees(row) ? attachment : null;
        }
    }
}
