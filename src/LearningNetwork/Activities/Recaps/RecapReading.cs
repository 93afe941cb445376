using LearningNetwork.Gatherings;
using LearningNetwork.Methods;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities.Recaps;

public static class RecapReading
{
    extension(NetworkDb db)
    {
        public DbSet<RecapEdit> RecapEdits => db.Set<RecapEdit>();

        /// <summary>The day an activity looks back on: its own, or the one before it, which on a first day is the last of the network's gathering before.</summary>
        internal async Task<Guid?> DayOf(Activity activity, RecapOf wanted, DateOnly today)
        {
            var gathering = await db.Gatherings.AsNoTracking().Include(each => each.Days).FirstAsync(each => each.Id == activity.GatheringId);
            var planned = await db.ProgrammeItems.Where(each => each.Id == activity.ItemId).Select(each => (Guid?)each.DayId).FirstOrDefaultAsync();
            var days = gathering.DaysInOrder();
            var own = days.FirstOrDefault(each => each.Id == planned) ?? gathering.DayOn(today);
            return wanted is RecapOf.Day ? own.Id : days.LastOrDefault(each => each.Date < own.Date)?.Id ?? await db.LastDayBefore(gathering, own.Date);
        }

        private async Task<Guid?> LastDayBefore(Gathering gathering, DateOnly date) =>
            await db.Gatherings.Where(each => each.NetworkId == gathering.NetworkId && each.Id != gathering.Id).SelectMany(each => each.Days)
                .Where(each => each.Date < date).OrderByDescending(each => each.Date).Select(each => (Guid?)each.Id).FirstOrDefaultAsync();
    }
}
