using FsCheck.Xunit;
using LearningNetwork.Activities.Cafe;

namespace LearningNetwork.Tests.Activities.Cafe;

[Properties(Arbitrary = [typeof(CafeFloors)], MaxTest = 100)]
public class AllocationRulesTests
{
    [Property]
    public void A_visitor_never_sits_at_their_own_table(CafeFloor floor)
    {
        var look = new Look(floor);
        Assert.DoesNotContain(look.Visits, seat => look.Who(seat).Owns(look.At(seat)));
    }

    [Property]
    public void Nobody_has_two_seats_in_a_round_and_so_no_host_visits(CafeFloor floor)
    {
        var seats = Allocation.Propose(floor).Seats;
        Assert.Equal(seats.Count, seats.DistinctBy(seat => (seat.Person, seat.Round)).Count());
    }

    [Property]
    public void A_named_host_hosts(CafeFloor floor)
    {
        var seats = Allocation.Propose(floor).Seats;
        Assert.All(from table in floor.Tables from host in table.Hosts select host, host =>
            Assert.Contains(seats, seat => seat.Person == host.Person && seat.Round == host.Round && seat.As == SeatedAs.Host));
    }

    [Property]
    public void Everybody_who_can_have_a_seat_has_one_and_the_others_are_told_why(CafeFloor floor)
    {
        var look = new Look(floor);
        Assert.Equal(floor.People.Count * floor.Rounds, look.Proposal.Seats.Count + look.Proposal.Findings.Unplaced.Count);
        Assert.All(look.Proposal.Findings.Unplaced, unplaced =>
        {
            Assert.DoesNotContain(look.Open(unplaced.Round), table => !floor.Person(unplaced.Person)!.Owns(table));
            Assert.Equal(look.Open(unplaced.Round).Count == 0 ? WhyUnplaced.NoOpenTable : WhyUnplaced.OnlyOwnTable, unplaced.Why);
        });
    }

    [Property]
    public void Tables_stay_within_their_capacity_whenever_the_capacities_can_hold_everybody(CafeFloor floor)
    {
        var look = new Look(floor);
        foreach (var round in look.Rounds.Where(round => look.CanHold(round, table => table.Capacity ?? 1000)))
            Assert.All(look.Open(round), table => Assert.True(look.Load(table, round) <= (table.Capacity ?? int.MaxValue)));
    }

    [Property]
    public void Without_capacities_loads_differ_by_one_at_most_unless_a_municipality_is_too_large_for_it(CafeFloor floor)
    {
        var look = new Look(floor with { Tables = [.. floor.Tables.Select(table => table with { Capacity = null })] });
        foreach (var round in look.Rounds.Where(look.CanBeEven))
        {
            var loads = look.Open(round).Select(table => look.Load(table, round)).DefaultIfEmpty().ToList();
            Assert.InRange(loads.Max() - loads.Min(), 0, 1);
        }
    }

    // Looked at in the last round only: the one settled last, when all others were known.
    [Property]
    public void Nobody_comes_to_the_same_table_again_if_they_could_move_to_another(CafeFloor floor)
    {
        var look = new Look(floor);
        foreach (var seat in look.Visits.Where(seat => seat.Round == floor.Rounds && look.IsRepeat(seat)))
            Assert.DoesNotContain(look.Open(seat.Round), table => look.CouldMove(seat, table));
    }

    [Property]
    public void With_room_to_choose_nobody_comes_to_the_same_table_again(CafeFloor floor)
    {
        var look = new Look(floor with { Rounds = 2, Tables = [.. floor.Tables.Select(table => table with { Capacity = null })] });
        if (look.Rounds.All(look.HasRoomToChoose))
            Assert.DoesNotContain(look.Visits, look.IsRepeat);
    }

    [Property]
    public void Colleagues_share_a_table_only_if_none_of_them_could_move_away(CafeFloor floor)
    {
        var look = new Look(floor with { Rounds = 1, Wishes = new Dictionary<string, IReadOnlyList<Guid>>() });
        foreach (var seat in look.Visits)
            Assert.DoesNotContain(look.Open(1), table => look.CouldMove(seat, table) && look.Colleagues(seat, table) < look.Colleagues(seat, look.At(seat)));
    }

    [Property]
    public void An_uncovered_wish_is_one_no_colleague_with_nothing_to_lose_could_cover(CafeFloor floor)
    {
        var look = new Look(floor with { Rounds = 1 });
        foreach (var wish in look.Proposal.Findings.Uncovered)
            Assert.DoesNotContain(look.Visits, seat => look.Who(seat).Municipality == wish.Municipality && look.IsMissedNowhere(seat) && look.CouldMove(seat, floor.Table(wish.Table)!));
    }

    [Property]
    public void A_table_without_a_host_gets_no_visitors_and_is_reported(CafeFloor floor)
    {
        var look = new Look(floor);
        var closed = from round in look.Rounds from table in floor.Tables where !look.HasHost(table, round) select (table.Id, round);
        Assert.Equal(closed.Order(), look.Proposal.Findings.WithoutHost.Select(each => (each.Table, each.Round)).Order());
        Assert.All(look.Proposal.Findings.WithoutHost, each => Assert.Equal(0, each.Visitors));
    }

    [Property]
    public void A_table_has_a_host_as_long_as_its_municipality_has_people_enough(CafeFloor floor)
    {
        var look = new Look(floor);
        Assert.All(look.Proposal.Findings.WithoutHost, each =>
        {
            var own = floor.People.Where(person => person.Owns(floor.Table(each.Table)!)).ToList();
            Assert.All(own, person => Assert.Contains(look.Proposal.Seats, seat => seat.Person == person.Id && seat.Round == each.Round && seat.As == SeatedAs.Host));
        });
    }

    [Property]
    public void The_same_floor_gives_the_same_proposal(CafeFloor floor) =>
        Assert.Equal(Allocation.Propose(floor).Seats, Allocation.Propose(floor).Seats);

    [Property]
    public void Kept_seats_are_kept_and_the_rest_still_follows_the_rules(CafeFloor floor)
    {
        var hosts = Allocation.Propose(floor).Seats;
        var keep = hosts.Where((_, index) => index % 3 == 0).ToList();
        var again = Allocation.Propose(floor with { Wishes = new Dictionary<string, IReadOnlyList<Guid>>() }, keep);
        Assert.Empty(again.Released);
        Assert.Empty(keep.Except(again.Seats));
        Assert.DoesNotContain(again.Seats, seat => seat.As == SeatedAs.Visitor && floor.Person(seat.Person)!.Owns(floor.Table(seat.Table)!));
    }
}
