using System.Globalization;
using LearningNetwork.Platform.Web.Parts;

namespace LearningNetwork.Tests.Platform.Web.Parts;

public sealed class TableMapTests
{
    static readonly Mark Lier = new("Li", 4, "Lier"), Nome = new("No", 1, "Nome");

    [Fact]
    public void The_host_sits_at_the_top()
    {
        var host = Table(guests: 2).Seats.First();
        Assert.Equal((SeatKind.Host, "60", "14"), (host.Kind, host.Left, host.Top));
    }

    [Fact]
    public void Hosts_then_guests_then_free_seats() =>
        Assert.Equal([SeatKind.Host, SeatKind.Host, SeatKind.Guest, SeatKind.Guest, SeatKind.Free], Table(guests: 2, capacity: 3, hosts: 2).Seats.Select(seat => seat.Kind));

    [Fact]
    public void A_table_without_hosts_begins_with_the_first_who_came() =>
        Assert.Equal(SeatKind.Guest, Table(guests: 1, hosts: 0).Seats.First().Kind);

    [Fact]
    public void Only_the_readers_own_seat_is_marked() =>
        Assert.Equal([1], Table(guests: 3, you: 1).Seats.Where(seat => seat.Kind is SeatKind.Guest).Select((seat, place) => seat.IsYou ? place : -1).Where(place => place >= 0));

    [Fact]
    public void Nobody_is_left_standing_when_more_come_than_there_are_places() =>
        Assert.Equal(9, Table(guests: 9, capacity: 7).Seats.Count(seat => seat.Kind is SeatKind.Guest));

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(12)]
    [InlineData(24)]
    public void No_seat_covers_its_neighbour(int guests)
    {
        var table = Table(guests, capacity: guests);
        var seats = table.Seats.ToList();
        Assert.All(seats.Zip(seats.Skip(1).Append(seats[0])), pair => Assert.True(Apart(pair.First, pair.Second) >= 2 * table.SeatRadius));
    }

    [Fact]
    public void Letters_go_when_the_seats_are_too_small_to_read()
    {
        Assert.True(Table(guests: 7).ShowsLetters);
        Assert.False(Table(guests: 20).ShowsLetters);
    }

    [Fact]
    public void An_empty_table_with_no_hosts_is_only_a_table() => Assert.Empty(Table(guests: 0, capacity: 0, hosts: 0).Seats);

    [Fact]
    public void Numbers_are_written_as_a_drawing_wants_them_in_every_language()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("nb");
        Assert.All(Table(guests: 5).Seats, seat => Assert.DoesNotContain(",", seat.Left + seat.Top, StringComparison.Ordinal));
        CultureInfo.CurrentCulture = before;
    }

    static double Apart(TableSeat one, TableSeat other) => Math.Sqrt(Math.Pow(one.X - other.X, 2) + Math.Pow(one.Y - other.Y, 2));

    static TableMap Table(int guests, int capacity = 7, int hosts = 1, int? you = null) =>
        new(Lier, [.. Enumerable.Repeat(Nome, guests)], capacity, "Bord hos Lier.", 7, you, hosts);
}
