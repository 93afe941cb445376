using LearningNetwork.Activities.Cafe;
using static LearningNetwork.Tests.Activities.Cafe.BtvCafe;

namespace LearningNetwork.Tests.Activities.Cafe;

public class AllocationTests
{
    [Fact]
    public void Fifty_people_from_seven_municipalities_hear_everything_they_want()
    {
        var proposal = Allocation.Propose(Floor);

        Assert.Equal(100, proposal.Seats.Count);
        Assert.Empty(proposal.Findings.Uncovered);
        Assert.Empty(proposal.Findings.Tables);
        Assert.Empty(proposal.Findings.Unplaced);
        Assert.Empty(proposal.Released);
    }

    [Fact]
    public void Six_or_seven_visitors_sit_at_each_table_and_none_of_them_comes_back()
    {
        var visits = Visits(Allocation.Propose(Floor));
        Assert.All(visits.CountBy(seat => (seat.Round, seat.Table)), each => Assert.InRange(each.Value, 6, 7));
        Assert.Equal(visits.Count, visits.DistinctBy(seat => (seat.Person, seat.Table)).Count());
    }

    [Fact]
    public void The_seven_visitors_from_Kongsberg_spread_over_the_six_other_tables()
    {
        var visits = Visits(Allocation.Propose(Floor)).Where(seat => Floor.Person(seat.Person)!.Municipality == Kongsberg);
        Assert.All(visits.GroupBy(seat => seat.Round), round => Assert.Equal(6, round.DistinctBy(seat => seat.Table).Count()));
    }

    [Fact]
    public void With_few_places_the_first_wishes_are_covered_and_the_last_are_shown_as_uncovered()
    {
        var two = Without(person => NumberOf(person) > 1);
        var proposal = Allocation.Propose(two);
        Assert.Equal(7 * 4, proposal.Findings.Uncovered.Count);
        Assert.Equal(4, proposal.Findings.Uncovered.Count(wish => wish.Table == Table(Sandefjord)));
        Assert.Equal([1, 6], new[] { proposal.Findings.Uncovered[0].Rank, proposal.Findings.Uncovered[^1].Rank });
    }

    [Fact]
    public void A_wish_goes_before_evenness_when_tables_have_room()
    {
        var two = WithCapacity(6) with { People = Without(person => NumberOf(person) > 1).People };
        var proposal = Allocation.Propose(two);
        Assert.DoesNotContain(proposal.Findings.Uncovered, wish => wish.Rank == 1);
        Assert.All(Visits(proposal).CountBy(seat => (seat.Table, seat.Round)), each => Assert.InRange(each.Value, 1, 6));
    }

    [Fact]
    public void A_wish_covered_in_one_round_is_not_covered_again_while_others_wait()
    {
        var three = WithCapacity(20) with { People = Without(person => NumberOf(person) > 2).People };
        Assert.Equal(Enumerable.Repeat(5, 7).Concat(Enumerable.Repeat(6, 7)), Allocation.Propose(three).Findings.Uncovered.Select(wish => wish.Rank));
    }

    [Fact]
    public void Tables_with_room_to_spare_are_filled_evenly_when_nothing_else_decides()
    {
        var guests = Enumerable.Range(0, 35).Select(each => new Attendee(CafeFloors.Id(3, each), null));
        var hostsAndGuests = WithCapacity(20) with { People = [.. Floor.People.Take(7), .. guests] };
        Assert.All(Visits(Allocation.Propose(hostsAndGuests)).CountBy(seat => (seat.Round, seat.Table)), each => Assert.Equal(5, each.Value));
    }

    [Fact]
    public void Three_visitors_see_six_tables_in_two_rounds_without_having_wished_for_them()
    {
        var four = Without(person => NumberOf(person) > 3) with { Wishes = NoWishes };
        var seen = Visits(Allocation.Propose(four)).DistinctBy(seat => (seat.Table, four.Person(seat.Person)!.Municipality));
        Assert.Equal(7 * 6, seen.Count());
    }

    [Fact]
    public void A_host_is_picked_once_for_both_rounds()
    {
        var hosts = Hosts(Allocation.Propose(Floor), Nome);
        Assert.Equal([Host(Nome), Host(Nome)], hosts);
    }

    [Fact]
    public void Picked_hosts_swap_when_asked_to_in_a_municipality_of_four_or_more()
    {
        Assert.Equal([Host(Nome), Person(Nome, 1)], Hosts(Allocation.Propose(Floor, swapHosts: true), Nome));

        var three = Without(person => NumberOf(person) > 2);
        Assert.Equal([Host(Nome), Host(Nome)], Hosts(Allocation.Propose(three, swapHosts: true), Nome));
    }

    [Fact]
    public void A_host_named_for_round_1_only_visits_in_round_2()
    {
        var swapping = TableOf(Lier) with { Hosts = [new(Person(Lier, 3), 1), new(Person(Lier, 4), 2)] };
        var proposal = Allocation.Propose(With(swapping));

        Assert.Equal([Person(Lier, 3), Person(Lier, 4)], Hosts(proposal, Lier));
        Assert.Equal(SeatedAs.Visitor, proposal.Seats.Single(seat => seat.Person == Person(Lier, 3) && seat.Round == 2).As);
        Assert.Equal(SeatedAs.Visitor, proposal.Seats.Single(seat => seat.Person == Person(Lier, 4) && seat.Round == 1).As);
    }

    [Fact]
    public void A_named_host_who_is_not_here_is_replaced()
    {
        var named = With(TableOf(Lier) with { Hosts = [new(CafeFloors.Id(9, 9), 1), new(CafeFloors.Id(9, 9), 2)] });
        Assert.Equal([Host(Lier), Host(Lier)], Hosts(Allocation.Propose(named), Lier));
    }

    [Fact]
    public void A_municipality_with_nobody_here_leaves_its_table_without_a_host_and_without_visitors()
    {
        var proposal = Allocation.Propose(Without(person => person.Municipality == Nome));
        Assert.Equal([(Table(Nome), 1), (Table(Nome), 2)], proposal.Findings.WithoutHost.Select(each => (each.Table, each.Round)));
        Assert.DoesNotContain(proposal.Seats, seat => seat.Table == Table(Nome));
        Assert.Equal(6, proposal.Findings.Uncovered.Count(wish => wish.Table == Table(Nome)));
    }

    [Fact]
    public void Guests_without_a_municipality_visit_and_never_host()
    {
        var guests = Floor with { People = [new(CafeFloors.Id(3, 1), null), new(CafeFloors.Id(3, 2), ""), .. Floor.People] };
        var seats = Allocation.Propose(guests).Seats.Where(seat => seat.Person == CafeFloors.Id(3, 1) || seat.Person == CafeFloors.Id(3, 2)).ToList();
        Assert.Equal(4, seats.Count);
        Assert.All(seats, seat => Assert.Equal(SeatedAs.Visitor, seat.As));
    }

    [Fact]
    public void Too_few_places_make_tables_overfull_rather_than_leave_people_standing()
    {
        var findings = Allocation.Propose(WithCapacity(5)).Findings;
        Assert.Empty(findings.Unplaced);
        Assert.Equal(14, findings.Overfull.Count());
        Assert.All(findings.Overfull, each => Assert.InRange(each.Visitors, 6, 7));
    }

    [Fact]
    public void A_table_with_no_places_gets_nobody()
    {
        var proposal = Allocation.Propose(With(TableOf(Lier) with { Capacity = 0 }));
        Assert.DoesNotContain(Visits(proposal), seat => seat.Table == Table(Lier));
        Assert.DoesNotContain(proposal.Findings.Tables, each => each.Table == Table(Lier));
    }

    [Fact]
    public void Not_even_when_the_others_are_overfull()
    {
        var tight = WithCapacity(2) with { Tables = [.. WithCapacity(2).Tables.Select(each => each.Municipality == Lier ? each with { Capacity = 0 } : each)] };
        Assert.DoesNotContain(Visits(Allocation.Propose(tight)), seat => seat.Table == Table(Lier));
    }

    [Fact]
    public void A_table_with_a_host_and_no_visitors_is_shown_as_empty()
    {
        var findings = Allocation.Propose(Without(person => NumberOf(person) > 0 && person.Municipality != Kongsberg || NumberOf(person) > 2)).Findings;
        Assert.Equal(2 * 5, findings.Empty.Count());
    }

    [Fact]
    public void Alone_with_their_own_table_people_are_unplaced_and_told_why()
    {
        var only = new CafeFloor([.. Floor.People.Where(person => person.Municipality == Lier)], [TableOf(Lier)], 2, Floor.Wishes);
        Assert.All(Allocation.Propose(only).Findings.Unplaced, each => Assert.Equal(WhyUnplaced.OnlyOwnTable, each.Why));
        Assert.All(Allocation.Propose(only with { Tables = [] }).Findings.Unplaced, each => Assert.Equal(WhyUnplaced.NoOpenTable, each.Why));
    }

    [Fact]
    public void An_empty_floor_gives_an_empty_proposal() =>
        Assert.Empty(Allocation.Propose(new([], [], 2, new Dictionary<string, IReadOnlyList<Guid>>())).Seats);

    [Fact]
    public void Two_hundred_people_and_24_tables_are_all_seated()
    {
        var numbers = Enumerable.Range(0, 24).Select(each => $"{3301 + each}").ToList();
        List<HostTable> tables = [.. numbers.Select((number, index) => new HostTable(CafeFloors.Id(2, index), number))];
        List<Attendee> people = [.. Enumerable.Range(0, 200).Select(each => new Attendee(CafeFloors.Id(1, each), numbers[each % 24]))];
        var wishes = numbers.ToDictionary(number => number, _ => (IReadOnlyList<Guid>)[.. tables.Select(table => table.Id)]);
        Assert.Equal(400, Allocation.Propose(new(people, tables, 2, wishes)).Seats.Count);
    }

    private static Dictionary<string, IReadOnlyList<Guid>> NoWishes => [];
    private static List<Seat> Visits(Proposal proposal) => [.. proposal.Seats.Where(seat => seat.As == SeatedAs.Visitor)];
    private static IEnumerable<Guid> Hosts(Proposal proposal, string municipality) =>
        proposal.Seats.Where(seat => seat.Table == Table(municipality) && seat.As == SeatedAs.Host).Select(seat => seat.Person);
    private static int NumberOf(Attendee person) => Floor.People.ToList().IndexOf(person) / 7;
}
