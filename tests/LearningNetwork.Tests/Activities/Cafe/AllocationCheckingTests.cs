using LearningNetwork.Activities.Cafe;
using static LearningNetwork.Tests.Activities.Cafe.BtvCafe;

namespace LearningNetwork.Tests.Activities.Cafe;

public class AllocationCheckingTests
{
    private static readonly IReadOnlyList<Seat> Seats = Allocation.Propose(Floor).Seats;
    private static readonly Seat Move = new(Person(Nome, 2), 1, Table(Lier), SeatedAs.Visitor);

    [Fact]
    public void A_visitor_is_refused_at_their_own_table() => Refuses(Verdict.OwnTable, Move with { Table = Table(Nome) });

    [Fact]
    public void A_host_is_refused_as_visitor_in_the_round_they_host() => Refuses(Verdict.Hosting, Move with { Person = Host(Nome) });

    [Fact]
    public void A_host_is_refused_as_host_of_another_table() => Refuses(Verdict.Hosting, Move with { Person = Host(Nome), As = SeatedAs.Host });

    [Fact]
    public void Somebody_named_as_host_is_refused_as_visitor_before_anything_is_proposed() =>
        Assert.Equal(Verdict.Hosting, Allocation.Check(With(TableOf(Nome) with { Hosts = [new(Move.Person, 1)] }), [], Move));

    [Fact]
    public void Who_or_what_is_not_here_is_refused()
    {
        Refuses(Verdict.NotHere, Move with { Person = CafeFloors.Id(9, 9) });
        Refuses(Verdict.NotHere, Move with { Table = CafeFloors.Id(9, 9) });
        Refuses(Verdict.NotHere, Move with { Round = 3 });
    }

    [Fact]
    public void A_full_table_is_a_warning()
    {
        var full = WithCapacity(7) with { Rounds = 1 };
        List<Seat> seats = [.. Seats.Where(seat => seat.As == SeatedAs.Host), .. Enumerable.Range(1, 7).Select(each => Move with { Person = CafeFloors.Id(1, 7 * each) })];
        Warns(Verdict.OverCapacity, Allocation.Check(full, seats, Move));
        Assert.Equal(Verdict.Fine, Allocation.Check(full, seats[..^1], Move));
    }

    [Fact]
    public void A_table_nobody_hosts_is_a_warning() =>
        Warns(Verdict.WithoutHost, Allocation.Check(Floor, [.. Seats.Where(seat => seat.Person != Host(Lier))], Move));

    [Fact]
    public void Staying_where_they_are_is_fine_even_at_a_full_table() =>
        Assert.All(Seats, seat => Assert.Equal(Verdict.Fine, Allocation.Check(Floor, Seats, seat)));

    [Fact]
    public void A_visitor_may_become_host_and_a_host_may_visit_in_another_round()
    {
        Assert.Equal(Verdict.Fine, Allocation.Check(Floor, Seats, Move with { Table = Table(Nome), As = SeatedAs.Host }));
        Assert.False(Allocation.Check(Floor, [.. Seats.Where(seat => seat.Round == 1)], Move with { Person = Host(Nome), Round = 2 }).Refuses);
    }

    private static void Refuses(Verdict expected, Seat move)
    {
        Assert.Equal(expected, Allocation.Check(Floor, Seats, move));
        Assert.True(expected.Refuses && !expected.Warns);
    }

    private static void Warns(Verdict expected, Verdict actual)
    {
        Assert.Equal(expected, actual);
        Assert.True(actual.Warns && !actual.Refuses);
    }
}
