using LearningNetwork.Platform.Data;

namespace LearningNetwork.Networks;

public static class NetworkQueries
{
    extension(NetworkDb db)
    {
        /// <summary>The networks a person has a role in.</summary>
        public IQueryable<Network> NetworksOf(Guid person, DateTime now) =>
            db.Networks.Where(each => each.Participations.Any(row => row.PersonId == person && row.From <= now && (row.Until == null || row.Until > now))).OrderBy(each => each.CreatedAt);
    }
}
