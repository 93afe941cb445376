using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Gatherings;

/// <summary>How a person is in a gathering: attending it, leading its network, or both. Neither is null, and the same as no such gathering.</summary>
public sealed record Presence(Attendance? Attendance, bool Leads);

public static class PresenceDoor
{
    extension(NetworkDb db)
    {
        /// <summary>The person's presence in a gathering, or null when it is not there for them.</summary>
        public async Task<Presence?> PresenceIn(Guid gathering, Guid person, DateTime now)
        {
            var attendance = await db.Attendances.FirstOrDefaultAsync(each => each.GatheringId == gathering && each.PersonId == person && each.RemovedAt == null);
            var leads = await db.Gatherings.LedBy(person, now).AnyAsync(each => each.Id == gathering);
            return attendance is null && !leads ? null : new(attendance, leads);
        }
    }
}
