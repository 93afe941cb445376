using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Platform.Data;

public static class SavingFirst
{
    extension(NetworkDb db)
    {
        /// <summary>False when somebody else saved the same in the same moment; then nothing was saved and nothing is remembered. A full disk is not called somebody else.</summary>
        public async Task<bool> SavesFirst()
        {
            try
            {
                await db.SaveChangesAsync();
                return true;
            }
            catch (DbUpdateException fault) when (!StorageFault.MayPass(fault))
            {
                db.ChangeTracker.Clear();
                return false;
            }
        }
    }
}
