using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

public static class LayoutSaving
{
    extension(NetworkDb db)
    {
        /// <summary>Saves a changed hall as one; false, with nothing written, when somebody else changed it since it was read. See <see cref="Activity.Version"/>.</summary>
        public async Task<bool> TrySave(Activity activity)
        {
            try
            {
                await db.SaveChangesAsync();
                return true;
            }
            catch (DbUpdateException fault)
            {
                // The loser may run into the winner's rows before its version is asked for; which comes first differs between databases.
                if (fault is DbUpdateConcurrencyException || await db.IsStale(activity)) return false;
                throw;
            }
        }

        private async Task<bool> IsStale(Activity activity)
        {
            var now = await db.Activities.Where(each => each.Id == activity.Id).Select(each => each.Version).SingleOrDefaultAsync();
            return now != db.Entry(activity).Property(each => each.Version).OriginalValue;
        }
    }
}
