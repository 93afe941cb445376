namespace LearningNetwork.Activities.Cafe;

/// <summary>One round on a floor: which tables are open, how many sit at each and how many there is room for.</summary>
internal sealed class Round
{
    private readonly HashSet<Guid> hosted;
    private readonly HashSet<Guid> hosting;
    private readonly HashSet<Guid> seated;
    private readonly Dictionary<Guid, int> loads;
    private readonly int share;

    public Round(CafeFloor floor, IReadOnlyCollection<Seat> seats, int number)
    {
        (Floor, Number) = (floor, number);
        var mine = seats.Where(seat => seat.Round == number).ToList();
        var hosts = mine.Where(seat => seat.As == SeatedAs.Host).ToList();
        hosted = [.. hosts.Select(seat => seat.Table)];
        hosting = [.. hosts.Select(seat => seat.Person)];
        seated = [.. mine.Select(seat => seat.Person)];
        loads = mine.Where(seat => seat.As == SeatedAs.Visitor).CountBy(seat => seat.Table).ToDictionary();
        People = [.. floor.People.DistinctBy(person => person.Id)];
        OpenTables = [.. floor.Tables.Where(table => table.TakesVisitors && HasHost(table))];
        share = DefaultCapacity(Visitors().Count(person => MayVisit(person).Any()));
    }

    public CafeFloor Floor { get; }
    public int Number { get; }
    public IReadOnlyList<Attendee> People { get; }
    /// <summary>Has a host and takes visitors.</summary>
    public IReadOnlyList<HostTable> OpenTables { get; }

    public bool HasHost(HostTable table) => hosted.Contains(table.Id);
    public bool IsSeated(Attendee person) => seated.Contains(person.Id);
    public int LoadOf(HostTable table) => loads.GetValueOrDefault(table.Id);
    public int CapacityOf(HostTable table) => Math.Max(0, table.Capacity ?? share);
    public int FreeAt(HostTable table) => CapacityOf(table) - LoadOf(table);
    /// <summary>Everybody who does not host, with or without a seat.</summary>
    public IEnumerable<Attendee> Visitors() => People.Where(person => !hosting.Contains(person.Id));
    public IEnumerable<HostTable> MayVisit(Attendee person) => OpenTables.Where(table => !person.Owns(table));

    // The lowest level that leaves room to spare when every table is filled to it, or to its own capacity if that is lower.
    // Loads between this level and one below it are the even spread, and one person more can still be moved by hand.
    private int DefaultCapacity(int visitors)
    {
        var level = 1;
        while (level <= visitors && OpenTables.Sum(table => Math.Min(table.Capacity ?? level, level)) <= visitors)
            level++;
        return level;
    }
}
