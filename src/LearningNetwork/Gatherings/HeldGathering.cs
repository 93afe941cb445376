using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace LearningNetwork.Gatherings;

public static class HeldGathering
{
    extension(NetworkDb db)
    {
        /// <summary>Alone with a gathering until it is committed: the next who holds it waits, and then sees what was done.</summary>
        public async Task<IDbContextTransaction> Hold(Gathering gathering)
        {
            var held = await db.Database.BeginTransactionAsync();
            await db.Gatherings.Where(each => each.Id == gathering.Id).ExecuteUpdateAsync(set => set.SetProperty(each => each.Title, each => each.Title));
            return held;
        }
    }
}
