using LearningNetwork.Gatherings;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary>What the database says of an activity and of somebody at its door, in one question: the little that must be asked each time, so that the rest can be a copy.</summary>
internal sealed record Standing(Guid Id, Guid GatheringId, Guid NetworkId)
{
    /// <summary>Of the hall: see <see cref="Activity.Version"/>.</summary>
    public Guid Version { get; init; }
    /// <summary>Of the contributions: see <see cref="Activity.Revision"/>.</summary>
    public long Revision { get; init; }
    public string GatheringTitle { get; init; } = "";
    public bool Attends { get; init; }
    public bool Leads { get; init; }
    public string? MunicipalityNumber { get; init; }
    public OrganisationalRole? Role { get; init; }

    public bool IsOpen => Attends || Leads;
    public Viewer ViewerOf(Guid person) => new(person, MunicipalityNumber, Role ?? OrganisationalRole.Other, Attends, Leads);
}

internal static class StandingReading
{
    extension(NetworkDb db)
    {
        /// <summary>How an activity stands, for nobody in particular; null when there is none.</summary>
        public Task<Standing?> StandingOf(Guid activity) => db.Activities.Where(each => each.Id == activity)
            .Select(each => new Standing(each.Id, each.GatheringId, each.Gathering.NetworkId) { Version = each.Version, Revision = each.Revision }).FirstOrDefaultAsync();

        /// <summary>The same with how a person may enter. The same rule as <see cref="PresenceDoor"/>.</summary>
        public Task<Standing?> StandingFor(Guid activity, Guid person, DateTime now)
        {
            var led = db.Gatherings.LedBy(person, now);
            var attending = db.Attendances.Where(row => row.PersonId == person && row.RemovedAt == null);
            return db.Activities.Where(each => each.Id == activity).Select(each => new { each, mine = attending.FirstOrDefault(row => row.GatheringId == each.GatheringId) })
                .Select(found => new Standing(found.each.Id, found.each.GatheringId, found.each.Gathering.NetworkId)
                {
                    Version = found.each.Version, Revision = found.each.Revision, GatheringTitle = found.each.Gathering.Title,
                    Leads = led.Any(gathering => gathering.Id == found.each.GatheringId),
                    Attends = found.mine != null, MunicipalityNumber = found.mine!.MunicipalityNumber, Role = found.mine!.Role,
                }).FirstOrDefaultAsync();
        }
    }
}
