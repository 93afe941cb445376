using LearningNetwork.Activities.Cafe;
using LearningNetwork.Gatherings;

namespace LearningNetwork.Activities;

/// <summary>
/// Who sits where in a method with hosts and visitors: the rules are <see cref="Allocation"/>'s, the rows are ours.
/// <see cref="Tables"/>, <see cref="Seats"/> and <see cref="Wishes"/> must be loaded.
/// </summary>
public sealed partial class Activity
{
    /// <summary>What an allocation is made from, with everybody who is here, in the order they came.</summary>
    public CafeFloor FloorFor(IEnumerable<Attendance> here) => new(
        [.. here.OrderBy(each => each.JoinedAt).ThenBy(each => each.Id).Select(each => new Attendee(each.PersonId, each.MunicipalityNumber))],
        [.. Tables.OrderBy(table => table.Number).Select(table => new HostTable(table.Id, table.HostNumber ?? "", table.Capacity))],
        Rounds,
        Wishes.GroupBy(wish => wish.MunicipalityNumber).ToDictionary(of => of.Key, IReadOnlyList<Guid> (of) => [.. of.OrderBy(wish => wish.Rank).Select(wish => wish.TableId)]));

    /// <summary>The seats of those who are here: somebody who was removed takes no place from others.</summary>
    public IReadOnlyList<Cafe.Seat> SeatsOn(CafeFloor floor)
    {
        var here = floor.People.Select(person => person.Id).ToHashSet();
        return [.. Seats.Where(seat => here.Contains(seat.PersonId)).Select(ToCafe)];
    }

    /// <summary>Moves somebody by hand, or takes them off their table when none is named. A proposal keeps the choice, and what they had begun to write belongs where it was begun.</summary>
    /// <exception cref="RefusedException">Their own table, they host in the round, the round is over, or there is no such table or round.</exception>
    public void Place(SeatChoice choice, CafeFloor floor, Guid by, DateTime now)
    {
        MustTakeSeats(choice.Round);
        var wanted = choice.Table is { } table ? Allowed(new(choice.Person, choice.Round, table, choice.Host ? SeatedAs.Host : SeatedAs.Visitor), floor) : null;
        if (HasBegun(choice.Round) && SeatOf(choice.Person, choice.Round) is { } left && left.TableId != choice.Table) Remember(left, by, now);
        if (wanted is not null) Put(wanted, chosen: true);
        else Seats.RemoveAll(seat => seat.PersonId == choice.Person && seat.Round == choice.Round);
        Touch();
    }

    /// <summary>Seats everybody as proposed. Seats chosen by hand stay, and so do those of a round that has begun.</summary>
    /// <exception cref="RefusedException">There are no tables, or all rounds have begun.</exception>
    public Proposal Allocate(CafeFloor floor)
    {
        if (Tables.Count == 0) throw new RefusedException(Refusal.NoTables);
        if (IsClosed || AllRounds.All(HasBegun)) throw new RefusedException(Refusal.RoundOver);
        var proposal = Allocation.Propose(floor, Seats.Where(seat => seat.Chosen || HasBegun(seat.Round)).Select(ToCafe));
        foreach (var round in AllRounds.Where(round => !HasBegun(round))) Take(round, proposal.Seats);
        Touch();
        return proposal;
    }

    /// <summary>Finds a seat for those who came late, in every round they can still join. Answers with how many seats were found.</summary>
    public int PlaceLate(CafeFloor floor, DateTime now)
    {
        var missing = from round in RoundsToJoin(now) from person in floor.People where SeatOf(person.Id, round) is null select (person.Id, round);
        var found = missing.ToList().Count(each => PlaceLate(floor, each.Id, each.round));
        Touch();
        return found;
    }

    private void MustTakeSeats(int round)
    {
        if (IsClosed) throw new RefusedException(Refusal.ActivityClosed);
        if (round < 1 || round > Rounds) throw new RefusedException(Refusal.NoSuchRound);
        if (IsOver(round)) throw new RefusedException(Refusal.RoundOver);
    }

    private Cafe.Seat Allowed(Cafe.Seat wanted, CafeFloor floor)
    {
        if (TableOf(wanted.Table) is null) throw new RefusedException(Refusal.NoSuchTable);
        Refuse(Allocation.Check(floor, SeatsOn(floor), wanted));
        return wanted;
    }

    private static void Refuse(Verdict verdict)
    {
        if (verdict.Refuses) throw new RefusedException(verdict switch { Verdict.OwnTable => Refusal.OwnTable, Verdict.Hosting => Refusal.HostsThisRound, _ => Refusal.NotThere });
    }

    private void Take(int round, IReadOnlyList<Cafe.Seat> proposed)
    {
        Seats.RemoveAll(seat => seat.Round == round && proposed.All(each => each.Person != seat.PersonId || each.Round != round));
        foreach (var seat in proposed.Where(seat => seat.Round == round))
            Put(seat, chosen: SeatOf(seat.Person, round) is { Chosen: true } already && ToCafe(already) == seat);
    }

    private bool PlaceLate(CafeFloor floor, Guid person, int round)
    {
        if (Allocation.PlaceLate(floor, SeatsOn(floor), person, round) is not { } seat) return false;
        Put(seat, chosen: false);
        return true;
    }

    private void Put(Cafe.Seat wanted, bool chosen)
    {
        var seat = SeatOf(wanted.Person, wanted.Round);
        if (seat is null) Seats.Add(seat = new() { ActivityId = Id, PersonId = wanted.Person, Round = wanted.Round });
        (seat.TableId, seat.IsHost, seat.Chosen) = (wanted.Table, wanted.As is SeatedAs.Host, chosen);
    }

    private static Cafe.Seat ToCafe(Seat seat) => new(seat.PersonId, seat.Round, seat.TableId, seat.IsHost ? SeatedAs.Host : SeatedAs.Visitor);
}

/// <summary>Where somebody is to sit in a round; no table takes them off the one they have.</summary>
public sealed record SeatChoice(Guid Person, int Round, Guid? Table, bool Host = false);
