using LearningNetwork.Gatherings;
using LearningNetwork.Methods;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary>What happens to the activities when the programme goes on: nothing is taken away, it only gives way.</summary>
public static class Taking
{
    extension(NetworkDb db)
    {
        /// <summary>Everything that runs in a gathering gives way, except what comes instead.</summary>
        /// <param name="whole">The item that goes on running, whose work is only put aside.</param>
        public async Task GiveWay(Guid gathering, Guid? except, Guid by, DateTime now, Guid? whole = null)
        {
            var running = await db.Hall.Include(each => each.PhaseRuns).Where(each => each.GatheringId == gathering && each.PhaseIndex >= 0 && !each.IsLayer && each.Id != except).ToListAsync();
            var continued = await db.ProgrammeItems.Where(each => each.GatheringId == gathering && each.ContinuesId != null).Select(each => each.ContinuesId).ToListAsync();
            foreach (var each in running.Where(each => !each.IsClosed && !each.IsInterrupted)) each.GiveWay(by, now, isContinued: each.ItemId is not null && (each.ItemId == whole || continued.Contains(each.ItemId)));
        }

        /// <summary>The item is over: its work, when it was put aside for a part and is not to go on later, is over too.</summary>
        public async Task Finish(Gathering gathering, Guid? item, Guid by, DateTime now)
        {
            if (gathering.Items.Find(each => each.Id == item) is not { } over || gathering.PartsInTurn(over).Count == 0 || gathering.Items.Exists(each => each.ContinuesId == item)) return;
            if (await db.WorkOf(gathering, over) is { IsInterrupted: true, NextPhase: null } work) work.Close(by, now);
        }

        /// <summary>The work of an item, or of the one it continues, as far as it is not over; the newest when there are several.</summary>
        public async Task<Activity?> WorkOf(Gathering gathering, ProgrammeItem item)
        {
            List<Guid> items = [item.Id];
            for (var earlier = item.ContinuesId; earlier is { } id && !items.Contains(id); earlier = gathering.Items.Find(each => each.Id == id)?.ContinuesId) items.Add(id);
            var found = await db.Hall.Include(each => each.PhaseRuns).Where(each => each.GatheringId == gathering.Id && each.ItemId != null && items.Contains(each.ItemId.Value)).ToListAsync();
            return found.Where(each => !each.IsClosed).OrderBy(each => items.IndexOf(each.ItemId!.Value)).ThenByDescending(each => each.CreatedAt).FirstOrDefault();
        }

        /// <summary>The work of an item begins: taken up where it was put aside, or made ready by the item's method. A method of one phase starts with the item.</summary>
        public async Task<Activity?> Begin(Gathering gathering, ProgrammeItem item, MethodShelf methods, Guid by, DateTime now)
        {
            var work = await db.WorkOf(gathering, item) ?? await db.Make(gathering, item, methods, now);
            if (work is not { IsLayer: true }) await db.GiveWay(gathering.Id, work?.Id, by, now, item.ParentId);
            await db.OpenLayers(gathering, item, methods, by, now);
            if (work is null) return null;
            if (work.IsInterrupted) work.TakeUp(by, now);
            else if (work is { HasStarted: false, HasHosts: false, Method.Phases.Count: 1 }) await db.Start(work, by, now);
            return work;
        }

        /// <summary>Gets a new activity ready: its tables or stations, and who speaks in turn.</summary>
        public async Task Prepare(Activity made)
        {
            if (made.HasHosts) made.Arrange(await db.HostsIn(made.GatheringId));
            if (made.HasStations) made.Arrange(await db.MembersIn(made.GatheringId));
            await db.LineUp(made);
        }

        /// <summary>The first phase, with what it takes over from others.</summary>
        public async Task Start(Activity made, Guid by, DateTime now)
        {
            await db.TakeOver(made, by, now);
            made.Enter(0, by, now);
        }

        /// <summary>A method made ready in an item, with its own lengths; not begun, and not saved.</summary>
        public async Task<Activity> Ready(ProgrammeItem item, Method method, DateTime now)
        {
            var work = Activity.Of(method, item.GatheringId, item.Id, now);
            await db.Prepare(work);
            db.Add(work);
            return work;
        }

        // What people listen with runs alongside an item, and begins with it.
        private async Task OpenLayers(Gathering gathering, ProgrammeItem item, MethodShelf methods, Guid by, DateTime now)
        {
            foreach (var part in gathering.Items.Where(each => each.ParentId == item.Id && each.Type is ItemType.ListeningNotes))
                if (await db.WorkOf(gathering, part) is null && await db.Make(gathering, part, methods, now) is { IsLayer: true } layer) layer.Enter(0, by, now);
        }

        private async Task<Activity?> Make(Gathering gathering, ProgrammeItem item, MethodShelf methods, DateTime now)
        {
            if (item.Runs is not { } key || await methods.Find(gathering.NetworkId, key) is not { } method) return null;
            var work = await db.Ready(item, method, now);
            if (item.Minutes is { } minutes) work.Fill(minutes);
            return work;
        }
    }
}
