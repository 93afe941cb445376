using LearningNetwork.Activities.Cafe;
using static LearningNetwork.Tests.Activities.Cafe.BtvCafe;

namespace LearningNetwork.Tests.Activities.Cafe;

public class AllocationKeepingTests
{
    private static readonly Seat Moved = new(Person(Nome, 2), 1, Table(Lier), SeatedAs.Visitor);

    [Fact]
    public void A_seat_moved_by_hand_is_kept()
    {
        var others = Floor.Tables.Where(table => table.Municipality != Nome).Select(table => Moved with { Table = table.Id });
        Assert.All(others, seat => Assert.Contains(seat, Allocation.Propose(Floor, [seat]).Seats));
    }

    [Fact]
    public void The_others_make_room_for_those_who_are_kept()
    {
        var six = Enumerable.Range(1, 6).Select(each => Moved with { Person = Person(Nome, each) }).ToList();
        var proposal = Allocation.Propose(Floor, six);
        Assert.Empty(six.Except(proposal.Seats));
        Assert.Empty(proposal.Findings.Overfull);
    }

    [Fact]
    public void Too_many_kept_at_one_table_stay_and_are_shown_as_overfull()
    {
        var twelve = Enumerable.Range(1, 6).SelectMany(each => new[] { Moved with { Person = Person(Nome, each) }, Moved with { Person = Person(Kongsberg, each) } }).ToList();
        var proposal = Allocation.Propose(Floor, twelve);
        Assert.Empty(twelve.Except(proposal.Seats));
        Assert.Equal([new TableFinding(Table(Lier), 1, TableTrouble.Overfull, 12, 7)], proposal.Findings.Overfull);
    }

    [Fact]
    public void A_round_that_is_over_is_kept_whole()
    {
        var before = Allocation.Propose(Floor).Seats.Where(seat => seat.Round == 1).ToList();
        var late = Floor with { People = [.. Floor.People, new(CafeFloors.Id(3, 1), Nome)] };
        Assert.Empty(before.Except(Allocation.Propose(late, before).Seats));
    }

    [Fact]
    public void Somebody_kept_as_visitor_in_one_round_is_picked_as_host_in_none()
    {
        var seats = Allocation.Propose(Floor, [new(Host(Nome), 2, Table(Lier), SeatedAs.Visitor)]).Seats;
        Assert.Equal([Person(Nome, 1), Person(Nome, 1)], seats.Where(seat => seat.Table == Table(Nome) && seat.As == SeatedAs.Host).Select(seat => seat.Person));
    }

    [Fact]
    public void Somebody_kept_as_host_hosts()
    {
        var kept = new Seat(Person(Nome, 4), 2, Table(Nome), SeatedAs.Host);
        var seats = Allocation.Propose(Floor, [kept]).Seats;
        Assert.Equal([Person(Nome, 4), Person(Nome, 4)], seats.Where(seat => seat.Table == Table(Nome) && seat.As == SeatedAs.Host).Select(seat => seat.Person));
    }

    [Fact]
    public void A_kept_seat_that_breaks_a_hard_rule_is_released_and_the_person_seated_elsewhere()
    {
        var own = Moved with { Table = Table(Nome) };
        var proposal = Allocation.Propose(Floor, [own]);
        Assert.Equal([own], proposal.Released);
        Assert.Contains(proposal.Seats, seat => seat.Person == own.Person && seat.Round == 1 && seat.Table != own.Table);
    }

    [Fact]
    public void A_named_host_kept_as_visitor_in_the_same_round_hosts()
    {
        var floor = With(TableOf(Nome) with { Hosts = [new(Moved.Person, 1)] });
        var proposal = Allocation.Propose(floor, [Moved]);
        Assert.Equal([Moved], proposal.Released);
        Assert.Contains(new(Moved.Person, 1, Table(Nome), SeatedAs.Host), proposal.Seats);
    }

    [Fact]
    public void Of_two_kept_seats_in_one_round_the_first_stays()
    {
        var second = Moved with { Table = Table(Kongsberg) };
        var proposal = Allocation.Propose(Floor, [Moved, second]);
        Assert.Contains(Moved, proposal.Seats);
        Assert.Equal([second], proposal.Released);
    }

    [Fact]
    public void Kept_seats_of_people_tables_and_rounds_that_are_gone_are_released()
    {
        Seat[] gone = [Moved with { Person = CafeFloors.Id(9, 9) }, Moved with { Table = CafeFloors.Id(9, 9) }, Moved with { Round = 0 }, Moved with { Round = 3 }];
        Assert.Equal(gone, Allocation.Propose(Floor, gone).Released);
    }
}
