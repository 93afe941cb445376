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
        public async Task<ControlPage?> ControlFor(Entrance entrance, Guid id, Guid person) =>
            await entrance.Enter(id, person) is { Viewer.Leads: true } entered ? await db.ControlOf(entered.Activity, await entrance.NotesOf(entered), entrance.Now) : null;

        private async Task<ControlPage> ControlOf(Activity activity, Notes notes, DateTime now)
        {
            var gathering = await db.Gatherings.AsNoTracking().Include(each => each.Days).Include(each => each.Items).Include(each => each.Steps).AsSplitQuery().FirstAsync(each => each.Id == activity.GatheringId);
            var ready = await db.Readinesses.Where(each => each.ActivityId == activity.Id && each.PhaseIndex == activity.PhaseIndex).ToListAsync();
            return new(activity, gathering, notes.Places, now)
            {
                Here = await db.HereIn(gathering.Id).AsNoTracking().Include(each => each.Person).OrderBy(each => each.JoinedAt).ThenBy(each => each.Id).ToListAsync(),
                Ready = ready.Where(each => !each.WantsTime).Select(each => each.PersonId).ToHashSet(), Wanting = ready.Where(each => each.WantsTime).Select(each => each.PersonId).ToHashSet(),
                Notes = Counted(notes, activity), Plan = (await db.NewestPublication(gathering.Id))?.Read(),
                Results = notes.ResultsIn(activity), Leaders = await db.LeadersOf(activity),
                Visits = activity.HasStations ? await db.Visits.AsNoTracking().Where(each => each.ActivityId == activity.Id).ToListAsync() : [],
            };
        }

        // Those who have shown or closed something, by name.
        private async Task<IReadOnlyDictionary<Guid, string>> LeadersOf(Activity activity)
        {
            var who = activity.QuestionActs.Select(act => act.ByPersonId).Distinct().ToList();
            return who.Count == 0 ? new Dictionary<Guid, string>() : await db.Set<Accounts.Person>().Where(person => who.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name);
        }
    }

    private static NoteCounts Counted(Notes notes, Activity activity)
    {
        var now = notes.Rows.Where(note => note.Phase == activity.Phase?.Key && !note.IsRemoved).Select(note => activity.Method.Cell(note.Cell)).OfType<Cell>().Where(cell => !cell.IsAnswer).ToList();
        return new(now.Count(IsToHosts), now.Count(cell => !IsToHosts(cell) && activity.IsPrivateNow(cell)), now.Count(cell => !IsToHosts(cell) && !activity.IsPrivateNow(cell)));
    }

    private static bool IsToHosts(Cell cell) => cell.Recipient is Recipient.Host;
}
