using LearningNetwork.Gatherings;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary>An activity, found through the person who asks for it, and how they may see it.</summary>
public sealed record Entered(Activity Activity, Viewer Viewer)
{
    public Seeing Seeing => Activity.Seeing(Viewer);
    /// <summary>What the copy was asked by; null where the activity was read to be changed.</summary>
    internal Standing? Standing { get; init; }
}

public static class ActivityDoor
{
    extension(NetworkDb db)
    {
        /// <summary>The activity with its hall (tables, seats), or null when it is not there for this person.</summary>
        public async Task<Entered?> Enter(Guid activity, Guid person, DateTime now)
        {
            if (await db.Hall.FirstOrDefaultAsync(each => each.Id == activity) is not { } found) return null;
            if (await db.PresenceIn(found.GatheringId, person, now) is not { } presence) return null;
            return new(found, Viewer.Of(person, presence));
        }

        /// <summary>The same with everything that can be changed in it: wishes and the phases as they were lived.</summary>
        public async Task<Entered?> EnterToChange(Guid activity, Guid person, DateTime now)
        {
            if (await db.Enter(activity, person, now) is not { } entered) return null;
            await db.Entry(entered.Activity).Collection(each => each.Wishes).LoadAsync();
            await db.Entry(entered.Activity).Collection(each => each.PhaseRuns).LoadAsync();
            return entered;
        }

        /// <summary>Those who are in a gathering now.</summary>
        public IQueryable<Attendance> HereIn(Guid gathering) => db.Attendances.Where(each => each.GatheringId == gathering && each.RemovedAt == null);

        /// <summary>Activities with all that says where people are.</summary>
        public IQueryable<Activity> Hall => db.Activities.Include(each => each.Closures).Include(each => each.Interruptions).Include(each => each.Turns).Include(each => each.Tables).Include(each => each.Seats)
            .Include(each => each.Departures).Include(each => each.Duties).Include(each => each.ScribeModes).Include(each => each.Pens).Include(each => each.QuestionActs).Include(each => each.Clusters).Include(each => each.Handovers).Include(each => each.Panelists).AsSplitQuery();
    }
}
