namespace LearningNetwork.Activities.Cafe;

internal sealed partial class Draft
{
    private const int EnoughToSwap = 4;

    /// <summary>Seats the named hosts who are here. Somebody named at two tables in one round hosts the first of them.</summary>
    public void SeatNamedHosts()
    {
        foreach (var table in floor.Tables)
            foreach (var host in table.Hosts)
                if (floor.Person(host.Person) is not null && host.Round >= 1 && host.Round <= floor.Rounds)
                    seats.TryAdd((host.Person, host.Round), new(host.Person, host.Round, table.Id, SeatedAs.Host));
    }

    /// <summary>Picks a host from the table's own municipality wherever nobody was named or kept as one. See <see cref="Allocation.Propose"/>.</summary>
    public void PickHosts(bool swap)
    {
        foreach (var table in floor.Tables)
            foreach (var round in Rounds)
                if (!seats.Values.Any(seat => IsHostAt(seat, table) && seat.Round == round) && Pick(table, round, swap) is { } host)
                    Put(new(host.Id, round, table.Id, SeatedAs.Host));
    }

    private Attendee? Pick(HostTable table, int round, bool swap)
    {
        var own = People.Where(person => person.Owns(table)).ToList();
        var free = own.Where(person => At(person.Id, round) is null);
        return swap && own.Count >= EnoughToSwap
            ? free.OrderBy(RoundsHosted).FirstOrDefault()
            : free.OrderByDescending(person => RoundsHosted(person, table)).ThenBy(RoundsSeated).FirstOrDefault();
    }

    private int RoundsHosted(Attendee person) => Rounds.Count(round => At(person.Id, round)?.As == SeatedAs.Host);

    private int RoundsHosted(Attendee person, HostTable table) =>
        Rounds.Count(round => At(person.Id, round) is { } seat && IsHostAt(seat, table));

    // Somebody free in every round can stay; somebody seated in one of them would have to be followed by another host.
    private int RoundsSeated(Attendee person) => Rounds.Count(round => At(person.Id, round) is not null);

    private static bool IsHostAt(Seat seat, HostTable table) => seat.As == SeatedAs.Host && seat.Table == table.Id;
}
