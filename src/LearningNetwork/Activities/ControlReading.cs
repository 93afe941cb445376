using LearningNetwork.Gatherings;
using LearningNetwork.Methods;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

public static class ControlReading
{
    extension(NetworkDb db)
    {
        /// <summary>The control page, or null for those who do not lead.</summary>
        public async Task<ControlPage?> ControlFor(Guid id, Guid person, DateTime now) =>
            await db.EnterToChange(id, person, now) is { Viewer.Leads: true } entered ? await db.ControlOf(entered.Activity, now) : null;

        private async Task<ControlPage> ControlOf(Activity activity, DateTime now)
        {
            var gathering = await db.Gatherings.AsNoTracking().Include(each => each.Days).Include(each => each.Items).Include(each => each.Steps).AsSplitQuery().FirstAsync(each => each.Id == activity.GatheringId);
            var ready = await db.Readinesses.Where(each => each.ActivityId == activity.Id && each.PhaseIndex == activity.PhaseIndex).ToListAsync();
            return new(activity, gathering, await db.PlacesIn(gathering.NetworkId), now)
            {
                Here = await db.HereIn(gathering.Id).AsNoTracking().Include(each => each.Person).OrderBy(each => each.JoinedAt).ThenBy(each => each.Id).ToListAsync(),
                Ready = ready.Where(each => !each.WantsTime).Select(each => each.PersonId).ToHashSet(), Wanting = ready.Where(each => each.WantsTime).Select(each => each.PersonId).ToHashSet(),
                Notes = await db.NotesCounted(activity), Plan = (await db.NewestPublication(gathering.Id))?.Read(),
                Results = await db.ResultsOf(activity), Leaders = await db.LeadersOf(activity),
                Visits = activity.HasStations ? await db.Visits.AsNoTracking().Where(each => each.ActivityId == activity.Id).ToListAsync() : [],
            };
        }

        private async Task<IReadOnlyList<Result>> ResultsOf(Activity activity) =>
            activity.Method.Cells.Any(cell => cell.HasResult) ? (await db.NotesOf(activity)).ResultsIn(activity) : [];

        // Those who have shown or closed something, by name.
        private async Task<IReadOnlyDictionary<Guid, string>> LeadersOf(Activity activity)
        {
            var who = activity.QuestionActs.Select(act => act.ByPersonId).Distinct().ToList();
            return who.Count == 0 ? new Dictionary<Guid, string>() : await db.Set<Accounts.Person>().Where(person => who.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name);
        }

        private async Task<NoteCounts> NotesCounted(Activity activity)
        {
            if (activity.Phase is not { } phase) return new(0, 0, 0);
            var notes = db.Contributions.Where(note => note.ActivityId == activity.Id && note.Phase == phase.Key && note.AboutId == null && note.RemovedAt == null);
            var counts = await notes.GroupBy(note => note.Cell).Select(cell => new { cell.Key, Count = cell.Count() }).ToListAsync();
            int Of(Func<Cell, bool> kind) => counts.Where(each => activity.Method.Cell(each.Key) is { IsAnswer: false } cell && kind(cell)).Sum(each => each.Count);
            return new(Of(IsToHosts), Of(cell => !IsToHosts(cell) && activity.IsPrivateNow(cell)), Of(cell => !IsToHosts(cell) && !activity.IsPrivateNow(cell)));
        }
    }

    private static bool IsToHosts(Cell cell) => cell.Recipient is Recipient.Host;
}
