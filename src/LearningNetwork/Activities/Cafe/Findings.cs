namespace LearningNetwork.Activities.Cafe;

/// <summary>What a set of seats leaves undone, whether proposed or moved by hand. Shown, never hidden (domain M03, traps b and c).</summary>
/// <param name="Uncovered">Wishes nobody from the municipality visits in any round, the most wanted first.</param>
/// <param name="Tables">Tables that are empty, overfull or without a host, by round.</param>
/// <param name="Unplaced">People without a seat in a round, and why.</param>
public sealed record Findings(IReadOnlyList<Wish> Uncovered, IReadOnlyList<TableFinding> Tables, IReadOnlyList<Unplaced> Unplaced)
{
    public IEnumerable<TableFinding> Empty => Tables.Where(each => each.What == TableTrouble.Empty);
    public IEnumerable<TableFinding> Overfull => Tables.Where(each => each.What == TableTrouble.Overfull);
    public IEnumerable<TableFinding> WithoutHost => Tables.Where(each => each.What == TableTrouble.WithoutHost);

    /// <summary>Looks at any seats on this floor; works as well in the middle of moving people by hand.</summary>
    public static Findings Of(CafeFloor floor, IReadOnlyCollection<Seat> seats)
    {
        var rounds = Enumerable.Range(1, floor.Rounds).Select(round => new Round(floor, seats, round)).ToList();
        return new([.. UncoveredIn(floor, seats)], [.. rounds.SelectMany(TroubleIn)], [.. rounds.SelectMany(UnplacedIn)]);
    }

    private static IEnumerable<Wish> UncoveredIn(CafeFloor floor, IEnumerable<Seat> seats)
    {
        var home = floor.People.DistinctBy(person => person.Id).ToDictionary(person => person.Id, person => person.Municipality);
        var visits = seats.Where(seat => seat.As == SeatedAs.Visitor).Select(seat => (home.GetValueOrDefault(seat.Person), seat.Table)).ToHashSet();
        return floor.RankedWishes().Where(wish => !visits.Contains((wish.Municipality, wish.Table)));
    }

    private static IEnumerable<TableFinding> TroubleIn(Round round) =>
        from table in round.Floor.Tables
        let load = round.LoadOf(table)
        let trouble = TroubleAt(round, table, load)
        where trouble is not null
        select new TableFinding(table.Id, round.Number, trouble.Value, load, round.CapacityOf(table));

    private static TableTrouble? TroubleAt(Round round, HostTable table, int load) => load switch
    {
        _ when !round.HasHost(table) => TableTrouble.WithoutHost,
        0 when table.TakesVisitors => TableTrouble.Empty,
        _ when load > round.CapacityOf(table) => TableTrouble.Overfull,
        _ => null,
    };

    private static IEnumerable<Unplaced> UnplacedIn(Round round) =>
        from person in round.People
        where !round.IsSeated(person)
        select new Unplaced(person.Id, round.Number, WhyUnplaced(round, person));

    private static WhyUnplaced WhyUnplaced(Round round, Attendee person)
    {
        if (round.OpenTables.Count == 0)
            return Cafe.WhyUnplaced.NoOpenTable;
        return round.MayVisit(person).Any() ? Cafe.WhyUnplaced.NotPlacedYet : Cafe.WhyUnplaced.OnlyOwnTable;
    }
}

/// <summary>Something to look at for one table in one round, with its visitors and its places for visitors.</summary>
public sealed record TableFinding(Guid Table, int Round, TableTrouble What, int Visitors, int Capacity);

public enum TableTrouble
{
    /// <summary>Has a host and places, but no visitors.</summary>
    Empty,
    /// <summary>More visitors than places; without a capacity of its own, more than the even share plus one.</summary>
    Overfull,
    /// <summary>Nobody hosts it in this round, so a proposal sends nobody there.</summary>
    WithoutHost,
}

/// <summary>A person without a seat in one round.</summary>
public sealed record Unplaced(Guid Person, int Round, WhyUnplaced Why);

public enum WhyUnplaced
{
    /// <summary>No table has both a host and places for visitors.</summary>
    NoOpenTable,
    /// <summary>The only open tables are their own municipality's.</summary>
    OnlyOwnTable,
    /// <summary>There is a table for them; they came late or were taken off one. <see cref="Allocation.PlaceLate"/> finds it.</summary>
    NotPlacedYet,
}
