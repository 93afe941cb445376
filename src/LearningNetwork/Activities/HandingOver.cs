using LearningNetwork.Methods;
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

        // A network's own copy has a key of its own, and its text says whose place it takes.
        private async Task<Activity?> NewestOf(string method, Activity to)
        {
            var begun = await db.Activities.AsNoTracking().Where(each => each.GatheringId == to.GatheringId && each.PhaseIndex >= 0 && each.Id != to.Id).OrderByDescending(each => each.CreatedAt).Select(each => new { each.Id, each.MethodKey, each.MethodYaml }).ToListAsync();
            return begun.Find(each => MethodCopies.Of(each.MethodYaml, each.MethodKey).Root == method) is { } newest ? await db.Hall.Include(each => each.PhaseRuns).FirstAsync(each => each.Id == newest.Id) : null;
        }
    }
}
