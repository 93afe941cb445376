using LearningNetwork.Gatherings;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary>Tables in the hall: who hosts by the programme, and a new order saved as one.</summary>
public static class Arrangement
{
    extension(NetworkDb db)
    {
        /// <summary>The municipalities that present, in the order of the programme (domain M03); all members, in the network's order, when nobody does.</summary>
        public async Task<IReadOnlyList<TablePlan>> HostsIn(Guid gathering)
        {
            var places = await db.PlacesOf(gathering);
            var presenting = await db.ProgrammeItems.Where(item => item.GatheringId == gathering && item.Type == ItemType.MunicipalPresentation && item.MunicipalityNumber != null)
                .OrderBy(item => item.Day.Date).ThenBy(item => item.Position).ToListAsync();
            var hosts = presenting.Where(item => places.Of(item.MunicipalityNumber) is not null).DistinctBy(item => item.MunicipalityNumber)
                .Select(item => new TablePlan(item.MunicipalityNumber!, item.Title)).ToList();
            return hosts.Count > 0 ? hosts : [.. places.Choices().Select(place => new TablePlan(place.MunicipalityNumber))];
        }

        /// <summary>All member municipalities, in the network's order.</summary>
        public async Task<IReadOnlyList<TablePlan>> MembersIn(Guid gathering)
        {
            var places = await db.PlacesOf(gathering);
            return [.. places.Choices().Select(place => new TablePlan(place.MunicipalityNumber))];
        }

        /// <summary>Arranges the tables and saves; false when somebody else changed the hall meanwhile.</summary>
        /// <exception cref="RefusedException">A table that would go away has notes.</exception>
        public async Task<bool> TryArrange(Activity activity, IReadOnlyList<TablePlan> plan)
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await db.FreeNumbers(activity);
            activity.Arrange(plan);
            await db.KeepTablesWithNotes(activity);
            if (!await db.TrySave(activity)) return false;
            await transaction.CommitAsync();
            return true;
        }

        private async Task<Places> PlacesOf(Guid gathering) => await db.PlacesIn(await db.Gatherings.Where(each => each.Id == gathering).Select(each => each.NetworkId).SingleAsync());

        // Two tables that change numbers would for a moment have the same one, which the index refuses.
        private async Task FreeNumbers(Activity activity)
        {
            await db.Tables.Where(table => table.ActivityId == activity.Id).ExecuteUpdateAsync(set => set.SetProperty(table => table.Number, table => -table.Number));
            foreach (var table in activity.Tables) db.Entry(table).Property(each => each.Number).OriginalValue = -table.Number;
        }

        private async Task KeepTablesWithNotes(Activity activity)
        {
            var stay = activity.Tables.Select(table => table.Id).ToList();
            if (await db.Contributions.AnyAsync(note => note.ActivityId == activity.Id && note.TableId != null && !stay.Contains(note.TableId.Value)))
                throw new RefusedException(Refusal.TableInUse);
        }
    }
}
