using LearningNetwork.Gatherings;
using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Text;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities.Recaps;

/// <summary>An activity that has been run, and what the programme calls it; null where it is of no item.</summary>
internal sealed record Run(Standing Standing, string? Title, DateTime Began);

internal static class Runs
{
    extension(NetworkDb db)
    {
        /// <summary>A day's activities in the order they were run; one of no programme item is on the day it was run.</summary>
        /// <param name="gathering">With days and items.</param>
        internal async Task<IReadOnlyList<Run>> RunsOn(GatheringDay day, Gathering gathering)
        {
            var begun = await db.Activities.AsNoTracking().Where(each => each.GatheringId == gathering.Id && each.PhaseRuns.Count > 0)
                .Select(each => new { each.Id, each.Version, each.Revision, each.ItemId, Began = each.PhaseRuns.Min(run => run.StartedAt) }).ToListAsync();
            return [.. from each in begun
                       let item = gathering.Items.Find(item => item.Id == each.ItemId)
                       where (item?.DayId ?? gathering.DayOn(each.Began.DayInNorway).Id) == day.Id
                       orderby each.Began
                       select new Run(new(each.Id, each.Version, each.Revision) { GatheringId = gathering.Id, NetworkId = gathering.NetworkId, GatheringTitle = gathering.Title }, item?.Title, each.Began)];
        }
    }
}
