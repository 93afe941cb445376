namespace LearningNetwork.Activities.Cafe;

public static partial class Allocation
{
    /// <summary>
    /// A visitor's seat in the given round for somebody who came late (domain M03, trap g): at a table their municipality wants and nobody from it
    /// visits, the most wanted first, if it has a free place; else at the open table with the most free places. Not their own table, and not
    /// one they visit in another round if there is another. Everybody else stays where they are.
    /// </summary>
    /// <returns>The seat they already have, if they have one in the round. Null when they are not on the floor or no table is open to them.</returns>
    public static Seat? PlaceLate(CafeFloor floor, IReadOnlyCollection<Seat> seats, Guid person, int round)
    {
        if (seats.FirstOrDefault(seat => seat.Person == person && seat.Round == round) is { } already)
            return already;
        return floor.Person(person) is { } late && round >= 1 && round <= floor.Rounds && TableFor(late, new(floor, seats, round), seats) is { } table
            ? new(person, round, table.Id, SeatedAs.Visitor)
            : null;
    }

    private static HostTable? TableFor(Attendee late, Round round, IReadOnlyCollection<Seat> seats)
    {
        var wanted = Findings.Of(round.Floor, seats).Uncovered.Where(wish => wish.Municipality == late.Municipality).ToDictionary(wish => wish.Table, wish => wish.Rank);
        return round.MayVisit(late)
            .OrderBy(table => seats.Any(seat => seat.Person == late.Id && seat.Table == table.Id))
            .ThenBy(table => round.FreeAt(table) > 0 ? wanted.GetValueOrDefault(table.Id, int.MaxValue) : int.MaxValue)
            .ThenByDescending(round.FreeAt)
            .FirstOrDefault();
    }
}
