using LearningNetwork.Platform.Data;

namespace LearningNetwork.Networks;

public static class NetworkQueries
{
    extension(NetworkDb db)
    {
        /// <summary>The networks a person has a role in.</summary>
        public IQueryable<Network> NetworksOf(Guid person, DateTime now)
        {
            var mine = Participation.Of(person, now);
            return db.Networks.Where(each => each.Participations.AsQueryable().Any(mine)).OrderBy(each => each.CreatedAt);
        }
    }
}
