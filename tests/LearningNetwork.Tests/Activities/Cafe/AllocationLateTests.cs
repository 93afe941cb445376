using LearningNetwork.Activities.Cafe;
using static LearningNetwork.Tests.Activities.Cafe.BtvCafe;

namespace LearningNetwork.Tests.Activities.Cafe;

public class AllocationLateTests
{
    private static readonly Guid Late = CafeFloors.Id(3, 1);

    [Fact]
    public void A_late_arrival_sits_at_the_table_with_the_most_free_places()
    {
        var (floor, seats) = Arrive(Nome, With(TableOf(Lier) with { Capacity = 20 }));
        Assert.Equal(new(Late, 2, Table(Lier), SeatedAs.Visitor), Allocation.PlaceLate(floor, seats, Late, 2));
    }

    [Fact]
    public void But_not_at_their_own()
    {
        var (floor, seats) = Arrive(Lier, With(TableOf(Lier) with { Capacity = 20 }));
        Assert.NotEqual(Table(Lier), Allocation.PlaceLate(floor, seats, Late, 2)!.Table);
    }

    [Fact]
    public void An_uncovered_wish_goes_before_more_free_places()
    {
        var (floor, seats) = Arrive(Nome, With(TableOf(Lier) with { Capacity = 30 }));
        var uncovered = seats.Where(seat => seat.Table != Table(Sandefjord) || floor.Person(seat.Person)!.Municipality != Nome).ToList();
        Assert.Equal(Table(Sandefjord), Allocation.PlaceLate(floor, uncovered, Late, 2)!.Table);
    }

    [Fact]
    public void Unless_that_table_is_full()
    {
        var (floor, seats) = Arrive(Nome, With(TableOf(Sandefjord) with { Capacity = 3 }));
        var others = seats.Where(seat => floor.Person(seat.Person)!.Municipality != Nome || seat.As == SeatedAs.Host).ToList();
        var full = Enumerable.Range(2, 3).Select(each => new Seat(Person(Lier, each), 2, Table(Sandefjord), SeatedAs.Visitor));
        List<Seat> now = [.. others.Where(seat => seat.Table != Table(Sandefjord) || seat.As == SeatedAs.Host), .. full];
        Assert.NotEqual(Table(Sandefjord), Allocation.PlaceLate(floor, now, Late, 2)!.Table);
    }

    [Fact]
    public void They_do_not_come_back_to_a_table_they_visited()
    {
        var (floor, seats) = Arrive(Nome, With(TableOf(Lier) with { Capacity = 20 }));
        List<Seat> been = [.. seats, new(Late, 1, Table(Lier), SeatedAs.Visitor)];
        Assert.NotEqual(Table(Lier), Allocation.PlaceLate(floor, been, Late, 2)!.Table);
    }

    [Fact]
    public void Nor_do_they_sit_where_nobody_hosts()
    {
        var (floor, seats) = Arrive(Nome, With(TableOf(Lier) with { Capacity = 20 }));
        Assert.NotEqual(Table(Lier), Allocation.PlaceLate(floor, [.. seats.Where(seat => seat.Person != Host(Lier))], Late, 2)!.Table);
    }

    [Fact]
    public void Placed_twice_they_keep_the_first_seat()
    {
        var (floor, seats) = Arrive(Nome, Floor);
        var first = Allocation.PlaceLate(floor, seats, Late, 2)!;
        Assert.Equal(first, Allocation.PlaceLate(floor, [.. seats, first], Late, 2));
    }

    [Fact]
    public void A_full_café_still_has_a_table_for_a_guest()
    {
        var (floor, seats) = Arrive(null, WithCapacity(5));
        Assert.NotNull(Allocation.PlaceLate(floor, seats, Late, 2));
    }

    [Fact]
    public void Nobody_is_placed_who_is_not_here_or_in_a_round_that_is_not_there()
    {
        var (floor, seats) = Arrive(Nome, Floor);
        Assert.Null(Allocation.PlaceLate(floor, seats, CafeFloors.Id(9, 9), 2));
        Assert.Null(Allocation.PlaceLate(floor, seats, Late, 3));
    }

    [Fact]
    public void Before_they_are_placed_the_findings_say_so()
    {
        var (floor, seats) = Arrive(Nome, Floor);
        Assert.Equal([1, 2], Findings.Of(floor, seats).Unplaced.Select(each => each.Round));
        Assert.All(Findings.Of(floor, seats).Unplaced, each => Assert.Equal(WhyUnplaced.NotPlacedYet, each.Why));
    }

    private static (CafeFloor, IReadOnlyList<Seat>) Arrive(string? municipality, CafeFloor floor) =>
        (floor with { People = [.. floor.People, new(Late, municipality)] }, Allocation.Propose(floor).Seats);
}
