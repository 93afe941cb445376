using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

public static class HandingOver
{
    extension(NetworkDb db)
    {
        /// <summary>An activity that is about to begin takes over from the newest of each method it names that has begun in the gathering. Nothing when it has begun before.</summary>
        public async Task TakeOver(Activity activity, Guid by, DateTime now)
        {
            if (activity.HasStarted) return;
            foreach (var key in activity.Method.From)
                if (await db.NewestOf(key, activity) is { } from) activity.TakeOver(from, by, now);
        }

        private Task<Activity?> NewestOf(string method, Activity to) =>
            db.Hall.Include(each => each.PhaseRuns).Where(each => each.GatheringId == to.GatheringId && each.MethodKey == method && each.PhaseIndex >= 0 && each.Id != to.Id)
                .OrderByDescending(each => each.CreatedAt).FirstOrDefaultAsync();
    }
}
