using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Gatherings;

public static class PublicationQueries
{
    extension(NetworkDb db)
    {
        /// <summary>What participants see now; null before anything was published.</summary>
        public Task<Publication?> NewestPublication(Guid gathering) =>
            db.Publications.AsNoTracking().Where(each => each.GatheringId == gathering).OrderByDescending(each => each.Version).FirstOrDefaultAsync();

        /// <summary>What the draft has that participants do not see yet.</summary>
        public async Task<ProgrammeChanges> ChangesIn(Gathering gathering)
        {
            var newest = await db.NewestPublication(gathering.Id);
            return new(PublishedProgramme.Of(gathering), newest is null ? null : PublishedProgramme.Read(newest.Programme), newest?.Version ?? 0);
        }
    }
}
