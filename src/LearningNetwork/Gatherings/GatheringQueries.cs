using LearningNetwork.Networks;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Gatherings;

public static class GatheringQueries
{
    extension(IQueryable<Gathering> gatherings)
    {
        /// <summary>Those whose network the person coordinates or advises.</summary>
        public IQueryable<Gathering> LedBy(Guid person, DateTime now)
        {
            var mine = Participation.Of(person, now);
            return gatherings.Where(each => each.Network.Participations.AsQueryable().Where(mine).Any(row => row.Role == NetworkRole.Coordinator || row.Role == NetworkRole.Consultant));
        }

        /// <summary>Those the person attends, or whose network the person has any role in.</summary>
        public IQueryable<Gathering> OpenTo(Guid person, DateTime now)
        {
            var mine = Participation.Of(person, now);
            return gatherings.Where(each => each.Attendances.Any(row => row.PersonId == person && row.RemovedAt == null) || each.Network.Participations.AsQueryable().Any(mine));
        }

        /// <summary>With the network, the days and all items.</summary>
        public IQueryable<Gathering> WithProgramme() =>
            gatherings.Include(each => each.Network).Include(each => each.Days).Include(each => each.Items).AsSplitQuery();
    }
}
