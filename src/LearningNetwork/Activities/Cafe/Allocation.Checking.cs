namespace LearningNetwork.Activities.Cafe;

public static partial class Allocation
{
    /// <summary>
    /// Judges moving one person by hand to <paramref name="move"/>, which takes the place of their visitor's seat in that round.
    /// A refusal goes before a warning; a host is first relieved of hosting, then moved.
    /// </summary>
    public static Verdict Check(CafeFloor floor, IReadOnlyCollection<Seat> seats, Seat move)
    {
        if (move.Round < 1 || move.Round > floor.Rounds || floor.Person(move.Person) is not { } person || floor.Table(move.Table) is not { } table)
            return Verdict.NotHere;
        if (HostsElsewhere(floor, seats, move))
            return Verdict.Hosting;
        return move.As == SeatedAs.Host ? Verdict.Fine : CheckVisit(person, table, new(floor, [.. seats.Where(seat => !IsSameRound(seat, move))], move.Round));
    }

    private static bool HostsElsewhere(CafeFloor floor, IEnumerable<Seat> seats, Seat move) =>
        NamedHosts(floor).Concat(seats).Any(seat => IsSameRound(seat, move) && seat.As == SeatedAs.Host && seat != move);

    private static IEnumerable<Seat> NamedHosts(CafeFloor floor) =>
        floor.Tables.SelectMany(table => table.Hosts.Select(host => new Seat(host.Person, host.Round, table.Id, SeatedAs.Host)));

    private static bool IsSameRound(Seat seat, Seat move) => seat.Person == move.Person && seat.Round == move.Round;

    private static Verdict CheckVisit(Attendee person, HostTable table, Round round) => 0 switch
    {
        _ when person.Owns(table) => Verdict.OwnTable,
        _ when !round.HasHost(table) => Verdict.WithoutHost,
        _ when round.FreeAt(table) <= 0 => Verdict.OverCapacity,
        _ => Verdict.Fine,
    };
}

/// <summary>What <see cref="Allocation.Check"/> says of a seat moved by hand.</summary>
public enum Verdict
{
    Fine,
    /// <summary>Warning: the table has no free place left. The move may be made.</summary>
    OverCapacity,
    /// <summary>Warning: nobody hosts the table in that round. The move may be made.</summary>
    WithoutHost,
    /// <summary>Refused: a visitor at their own municipality's table.</summary>
    OwnTable,
    /// <summary>Refused: they host in that round.</summary>
    Hosting,
    /// <summary>Refused: no such person, table or round here.</summary>
    NotHere,
}

/// <summary>Which verdicts stop a move and which only warn.</summary>
public static class Verdicts
{
    extension(Verdict verdict)
    {
        public bool Refuses => verdict is Verdict.OwnTable or Verdict.Hosting or Verdict.NotHere;
        public bool Warns => verdict is Verdict.OverCapacity or Verdict.WithoutHost;
    }
}
