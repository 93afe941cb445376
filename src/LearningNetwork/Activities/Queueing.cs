using LearningNetwork.Gatherings;
using LearningNetwork.Methods;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary>What an activity begins with when it is made: what people have wished for while they listened; and who speaks in turn: in the programme's order, and where it has none in the network's.</summary>
public static class Queueing
{
    extension(NetworkDb db)
    {
        public async Task LineUp(Activity activity)
        {
            if (activity.HasHosts) await db.BringWishes(activity);
            foreach (var (i, phase) in activity.Method.Phases.Index().Where(each => each.Item.Turns is not null))
            {
                var parts = phase.Turns is TurnsOf.Presentations ? await db.PresentationsIn(activity.ItemId) : [];
                foreach (var part in parts) activity.LineUp(i, part.MunicipalityNumber, part.Title, part.Responsible);
                if (parts.Count == 0) foreach (var number in await db.MembersOf(activity.GatheringId)) activity.LineUp(i, number, null, null);
            }
        }

        // A municipality that has sent no file presents like the others: the programme says who.
        private Task<List<ProgrammeItem>> PresentationsIn(Guid? item) =>
            db.ProgrammeItems.AsNoTracking().Where(each => item != null && each.ParentId == item && each.Type == ItemType.MunicipalPresentation).OrderBy(each => each.Position).ToListAsync();

        private async Task<IEnumerable<string>> MembersOf(Guid gathering) =>
            (await db.PlacesIn(await db.Gatherings.Where(each => each.Id == gathering).Select(each => each.NetworkId).SingleAsync())).Choices().Select(each => each.MunicipalityNumber);
    }
}
