using LearningNetwork.Activities.Cafe;
using LearningNetwork.Activities.Groups;
using LearningNetwork.Gatherings;
using LearningNetwork.Methods;

namespace LearningNetwork.Activities;

/// <summary>Who sits in which group. A group is a table without a host; the plan is <see cref="GroupPlan"/>'s, the rows are ours. <see cref="PhaseRuns"/> must be loaded.</summary>
public sealed partial class Activity
{
    /// <summary>The round of those who sit in groups: there is one.</summary>
    public const int GroupRound = 1;

    public bool HasGroups => Method.Seating is Seating.Groups;

    /// <summary>The groups by number, with those who are here.</summary>
    public IReadOnlyList<SittingGroup> GroupsOf(IEnumerable<Attendance> here)
    {
        var people = FloorFor(here).People.ToDictionary(person => person.Id);
        var seated = Seats.Where(seat => people.ContainsKey(seat.PersonId)).ToLookup(seat => seat.TableId, seat => people[seat.PersonId]);
        return [.. Tables.OrderBy(table => table.Number).Select(table => new SittingGroup(table.Id, [.. seated[table.Id]], table.Capacity))];
    }

    /// <summary>Puts everybody who is here in new groups. Tables are kept; those too many stand empty.</summary>
    /// <exception cref="RefusedException">People choose themselves, the groups work already, or the activity is closed.</exception>
    public void MakeGroups(IEnumerable<Attendance> here, Guid by, DateTime now)
    {
        if (IsClosed) throw new RefusedException(Refusal.ActivityClosed);
        if (Method.Groups is not { IsChosen: false } rule) throw new RefusedException(Refusal.ChosenByPeople);
        if (HasBegun(GroupRound) && Seats.Count > 0) throw new RefusedException(Refusal.GroupsInUse);
        var groups = GroupPlan.Make(FloorFor(here).People, rule).Groups;
        while (Tables.Count < groups.Count) AddGroup();
        var tables = Tables.OrderBy(table => table.Number).ToList();
        foreach (var (index, members) in groups.Index())
            foreach (var member in members) Sit(member.Id, tables[index].Id, chosen: false, by, now);
        Seats.RemoveAll(seat => groups.All(group => group.All(member => member.Id != seat.PersonId)));
        Touch();
    }

    /// <summary>Gives somebody a place in a group, or takes them out of theirs when none is named. What they wrote stays where it was written.</summary>
    /// <exception cref="RefusedException">The group is full or not there, there is no such round, or the groups are done.</exception>
    public void Join(SeatChoice choice, IEnumerable<Attendance> here, Guid by, DateTime now)
    {
        MustTakeSeats(choice.Round);
        if (choice.Table is { } table) Join(choice.Person, GroupAt(table, here), by, now);
        else Leave(choice.Person, by, now);
        Touch();
    }

    /// <summary>A new, empty group with the next number.</summary>
    /// <exception cref="RefusedException">The activity has no groups, is closed, or the groups are done.</exception>
    public Table NewGroup()
    {
        if (!HasGroups) throw new RefusedException(Refusal.NotThere);
        MustTakeSeats(GroupRound);
        Touch();
        return AddGroup();
    }

    /// <summary>Takes a group away; the numbers of the others stay.</summary>
    /// <exception cref="RefusedException">Somebody sits there, or has sat there and may be writing.</exception>
    public void RemoveGroup(Guid table)
    {
        MustTakeSeats(GroupRound);
        if (Seats.Any(seat => seat.TableId == table) || Departures.Any(each => each.TableId == table)) throw new RefusedException(Refusal.GroupInUse);
        Tables.RemoveAll(each => each.Id == table);
        Touch();
    }

    /// <summary>Finds a group for everybody who has none; nobody else is moved. A municipality that sits by itself and has no group, gets one.</summary>
    public void PlaceLate(IReadOnlyCollection<Attendance> here)
    {
        MustTakeSeats(GroupRound);
        foreach (var late in FloorFor(here).People.Where(person => SeatOf(person.Id, GroupRound) is null))
            if ((GroupsOf(here).TableFor(late, Method.Groups!) ?? NewFor()) is { } table) Put(new(late.Id, GroupRound, table, SeatedAs.Visitor), chosen: false);
        Touch();
    }

    private Guid? NewFor() => Method.Groups!.IsChosen ? null : AddGroup().Id;

    private SittingGroup GroupAt(Guid table, IEnumerable<Attendance> here) => GroupsOf(here).FirstOrDefault(group => group.Table == table) ?? throw new RefusedException(Refusal.NoSuchTable);

    private void Join(Guid person, SittingGroup group, Guid by, DateTime now)
    {
        if (group.Members.Any(member => member.Id == person)) return;
        if (group.IsFull) throw new RefusedException(Refusal.GroupFull);
        Sit(person, group.Table, chosen: true, by, now);
    }

    private Table AddGroup()
    {
        var table = new Table { ActivityId = Id, Number = Tables.Select(each => each.Number).DefaultIfEmpty().Max() + 1 };
        Tables.Add(table);
        return table;
    }

    private void Sit(Guid person, Guid table, bool chosen, Guid by, DateTime now)
    {
        if (SeatOf(person, GroupRound) is { } seat && seat.TableId != table) Remember(seat, by, now);
        Put(new(person, GroupRound, table, SeatedAs.Visitor), chosen);
    }

    private void Leave(Guid person, Guid by, DateTime now)
    {
        if (SeatOf(person, GroupRound) is not { } seat) return;
        Remember(seat, by, now);
        Seats.Remove(seat);
    }

    // Only a group that has begun to work can have something half written in it.
    private void Remember(Seat seat, Guid by, DateTime now)
    {
        if (HasBegun(GroupRound) || PhaseRuns.Any(run => Method.Phases[run.PhaseIndex].Round is not null))
            Departures.Add(new() { ActivityId = Id, PersonId = seat.PersonId, TableId = seat.TableId, At = now, ByPersonId = by });
    }

    private Seat? SeatLeft(Guid person, Guid table) =>
        Departures.Any(each => each.PersonId == person && each.TableId == table) ? new() { ActivityId = Id, PersonId = person, Round = GroupRound, TableId = table } : null;
}
