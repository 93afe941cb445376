using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary>How new an activity is: the little that is asked of the database each time, so that the rest can be a copy.</summary>
/// <param name="Version">Of the hall: see <see cref="Activity.Version"/>.</param>
/// <param name="Revision">Of the contributions: see <see cref="Activity.Revision"/>.</param>
internal sealed record Standing(Guid Id, Guid Version, long Revision)
{
    public Guid GatheringId { get; init; }
    public Guid NetworkId { get; init; }
    public string GatheringTitle { get; init; } = "";
}

internal static class StandingReading
{
    extension(NetworkDb db)
    {
        /// <summary>Null when there is no such activity.</summary>
        public Task<Standing?> StandingOf(Guid activity) => db.Activities.Where(each => each.Id == activity)
            .Select(each => new Standing(each.Id, each.Version, each.Revision) { GatheringId = each.GatheringId, NetworkId = each.Gathering.NetworkId, GatheringTitle = each.Gathering.Title })
            .FirstOrDefaultAsync();
    }
}
