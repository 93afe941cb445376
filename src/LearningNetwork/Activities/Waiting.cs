using LearningNetwork.Gatherings;
using LearningNetwork.Networks;
using LearningNetwork.Networks.Messages;
using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Text;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary>Somebody who is in a gathering while nothing runs.</summary>
/// <param name="Presence">As who they are in.</param>
/// <param name="Municipalities">They may come from, in the network's own order.</param>
/// <param name="AsOf">When it was made, in milliseconds since 1970; see <see cref="GatheringTopic"/>.</param>
public sealed record Waiting(Gathering Gathering, Presence Presence, IReadOnlyList<Membership> Municipalities, long AsOf)
{
    /// <summary>What the published programme says comes next today.</summary>
    public PublishedItem? Next { get; init; }
    /// <summary>The item that runs and has no work on the phones.</summary>
    public ProgrammeItem? On { get; init; }
    /// <summary>When it began, UTC.</summary>
    public DateTime? Since { get; init; }
    /// <summary>What the network says on repeat today.</summary>
    public IReadOnlyList<Message> Messages { get; init; } = [];
    /// <summary>The layers that are open meanwhile.</summary>
    public IReadOnlyList<Guid> Layers { get; init; } = [];
    public Attendance? Attendance => Presence.Attendance;
    public Membership? Member => Municipalities.FirstOrDefault(each => each.MunicipalityNumber == Attendance?.MunicipalityNumber);
}

public static class WaitingRoom
{
    extension(NetworkDb db)
    {
        /// <summary>The gathering as somebody who is present waits in it.</summary>
        public async Task<Waiting> WaitIn(Guid gathering, Presence presence, DateTime now)
        {
            if (presence.Attendance is { } row) await db.Entry(row).Reference(each => each.Person).LoadAsync();
            var found = await db.Gatherings.AsNoTracking().AsSingleQuery().Include(each => each.Days).Include(each => each.Network.Memberships).ThenInclude(each => each.Municipality).FirstAsync(each => each.Id == gathering);
            return new(found, presence, found.MunicipalitiesAt(now, presence.Attendance?.MunicipalityNumber), new DateTimeOffset(now).ToUnixTimeMilliseconds());
        }

        /// <summary>The activity that runs in a gathering: of those that have started and are neither closed nor put aside, the one that was started or taken up last.</summary>
        public async Task<Running?> RunningIn(Guid gathering)
        {
            var open = await db.Activities
                .Where(each => each.GatheringId == gathering && !each.IsLayer && each.PhaseIndex >= 0 && each.Closures.All(closure => closure.ReopenedAt != null) && each.Interruptions.All(stop => stop.ResumedAt != null))
                .Select(each => new { each.Id, each.CreatedAt, each.Revision, Started = each.PhaseRuns.Min(run => (DateTime?)run.StartedAt), TakenUp = each.Interruptions.Max(stop => stop.ResumedAt) }).ToListAsync();
            return open.Select(each => new Running(each.Id, each.TakenUp ?? each.Started ?? each.CreatedAt, each.CreatedAt) { Revision = each.Revision }).OrderBy(each => (each.Since, each.MadeAt, each.Id)).LastOrDefault();
        }

        /// <summary>The programme item that runs, and since when (UTC); null when nobody runs the day from here, and between items.</summary>
        public async Task<(ProgrammeItem Item, DateTime Since)?> ItemRunningIn(Guid gathering)
        {
            var log = new DayLog(await db.RunSteps.AsNoTracking().Where(step => step.GatheringId == gathering).ToListAsync());
            return log.Running is { } id && await db.ProgrammeItems.AsNoTracking().FirstOrDefaultAsync(item => item.Id == id) is { } item ? (item, log.SpanOf(id)!.Value.Began) : null;
        }

        /// <summary>What runs while an activity is put aside or over; null where the activity itself goes on, or nothing runs.</summary>
        public async Task<Running?> RunningInstead(Activity of) => of.IsClosed || of.IsInterrupted ? await db.RunningIn(of.GatheringId) : null;

        /// <summary>Something has begun, so that people have been seated and have written for their municipality.</summary>
        public Task<bool> HasBegun(Guid gathering) => db.Activities.AnyAsync(each => each.GatheringId == gathering && each.PhaseIndex >= 0);
    }
}

/// <summary>The activity the hall is in.</summary>
/// <param name="Since">When it was started, or taken up again.</param>
public sealed record Running(Guid Id, DateTime Since, DateTime MadeAt)
{
    // What begins is on its way to the disk for a moment: a page that was made meanwhile knew nothing of it, though it is the younger of the two.
    private const int OnItsWay = 5000;

    /// <summary>Of its contributions.</summary>
    public long Revision { get; init; }

    /// <summary>A page made at a moment (milliseconds since 1970) may not have known of it; false where the page does not say when.</summary>
    public bool IsNewsTo(long made) => made > 0 && Since.InMilliseconds > made - OnItsWay;
}
