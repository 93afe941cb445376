using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary>The layers of a gathering, and how what people want to hear more of comes to the café.</summary>
public static class ListeningReading
{
    extension(NetworkDb db)
    {
        /// <summary>The layers that are open beside what runs, by name.</summary>
        public Task<List<Guid>> LayersIn(Guid gathering) => db.Activities
            .Where(each => each.GatheringId == gathering && each.IsLayer && each.PhaseIndex >= 0 && each.Closures.All(closure => closure.ReopenedAt != null) && each.Interruptions.All(stop => stop.ResumedAt != null))
            .OrderBy(each => each.CreatedAt).Select(each => each.Id).ToListAsync();

        /// <summary>Tells the gathering's cafés that a municipality wants a talk deepened.</summary>
        public async Task FeedWishes(Guid gathering, Deepening wish)
        {
            var cafes = await db.Hall.Include(each => each.Wishes).Where(each => each.GatheringId == gathering && each.Tables.Any(table => table.HostNumber == wish.TalkNumber)).ToListAsync();
            foreach (var cafe in cafes) cafe.AddWish(wish.MunicipalityNumber, wish.TalkNumber);
        }

        /// <summary>A café that is made begins with what people have wished for while they listened, the most wanted first.</summary>
        public async Task BringWishes(Activity cafe)
        {
            var here = db.Set<Activity>().Where(each => each.GatheringId == cafe.GatheringId).Select(each => each.Id);
            var wishes = await db.Set<Deepening>().AsNoTracking().Where(each => each.UndoneAt == null && here.Contains(each.ActivityId)).ToListAsync();
            foreach (var wanted in wishes.GroupBy(each => (each.MunicipalityNumber, each.TalkNumber)).OrderByDescending(same => same.Count()).ThenBy(same => same.Min(each => each.At)))
                cafe.AddWish(wanted.Key.MunicipalityNumber, wanted.Key.TalkNumber);
        }
    }
}
