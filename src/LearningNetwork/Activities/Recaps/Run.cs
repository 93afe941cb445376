using LearningNetwork.Gatherings;
using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Text;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities.Recaps;

/// <summary>An activity that has been run, on which day, and what the programme calls it; null where it is of no item.</summary>
internal sealed record Run(GatheringDay Day, Standing Standing, string? Title);

internal static class Runs
{
    extension(NetworkDb db)
    {
        /// <summary>Day by day, in the order they were run; one of no programme item is on the day it was run.</summary>
        /// <param name="gathering">With days and items.</param>
        internal async Task<IReadOnlyList<Run>> RunsIn(Gathering gathering)
        {
            var begun = await db.Activities.AsNoTracking().Where(each => each.GatheringId == gathering.Id && each.PhaseRuns.Count > 0)
                .Select(each => new { each.Id, each.Version, each.Revision, each.ItemId, Began = each.PhaseRuns.Min(run => run.StartedAt) }).ToListAsync();
            return [.. from each in begun
                       let item = gathering.Items.Find(item => item.Id == each.ItemId)
                       let day = gathering.Days.Find(day => day.Id == item?.DayId) ?? gathering.DayOn(each.Began.DayInNorway)
                       orderby day.Date, each.Began
                       select new Run(day, new(each.Id, each.Version, each.Revision) { GatheringId = gathering.Id, NetworkId = gathering.NetworkId, GatheringTitle = gathering.Title }, item?.Title)];
        }
    }
}
