using LearningNetwork.Activities.Cafe;

namespace LearningNetwork.Tests.Activities.Cafe;

/// <summary>A proposal seen with the tests' own eyes: it counts for itself and shares nothing with the rules it looks at.</summary>
internal sealed class Look
{
    private readonly CafeFloor floor;
    private readonly Dictionary<Guid, Attendee> people;
    private readonly Dictionary<Guid, HostTable> tables;
    private readonly HashSet<(Guid, int)> hosted;
    private readonly HashSet<(Guid, int)> hosting;
    private readonly Dictionary<(Guid, int), int> loads;
    private readonly ILookup<(Guid, int), Seat> together;
    private readonly Dictionary<(Guid, Guid), int> visitsTo;
    private readonly Dictionary<int, List<HostTable>> open;

    public Look(CafeFloor floor)
    {
        (this.floor, Proposal) = (floor, Allocation.Propose(floor));
        (people, tables) = (floor.People.ToDictionary(each => each.Id), floor.Tables.ToDictionary(each => each.Id));
        Visits = [.. Proposal.Seats.Where(seat => seat.As == SeatedAs.Visitor)];
        hosted = [.. Proposal.Seats.Except(Visits).Select(seat => (seat.Table, seat.Round))];
        hosting = [.. Proposal.Seats.Except(Visits).Select(seat => (seat.Person, seat.Round))];
        loads = Visits.CountBy(seat => (seat.Table, seat.Round)).ToDictionary();
        together = Visits.ToLookup(seat => (seat.Table, seat.Round));
        visitsTo = Visits.CountBy(seat => (seat.Person, seat.Table)).ToDictionary();
        open = Rounds.ToDictionary(round => round, round => floor.Tables.Where(table => HasHost(table, round) && table.Capacity is not <= 0).ToList());
    }

    public Proposal Proposal { get; }
    public IReadOnlyList<Seat> Visits { get; }
    public IEnumerable<int> Rounds => Enumerable.Range(1, floor.Rounds);

    public Attendee Who(Seat seat) => people[seat.Person];
    public HostTable At(Seat seat) => tables[seat.Table];
    public bool HasHost(HostTable table, int round) => hosted.Contains((table.Id, round));
    public IReadOnlyList<HostTable> Open(int round) => open[round];
    public int Load(HostTable table, int round) => loads.GetValueOrDefault((table.Id, round));
    public bool IsRepeat(Seat seat) => visitsTo[(seat.Person, seat.Table)] > 1;

    public int Colleagues(Seat seat, HostTable table) => Who(seat).IsGuest ? 0
        : together[(table.Id, seat.Round)].Count(other => other != seat && Who(other).Municipality == Who(seat).Municipality);

    public bool IsMissedNowhere(Seat seat) => Colleagues(seat, At(seat)) > 0 || !floor.Wishes.GetValueOrDefault(Who(seat).Municipality ?? "", []).Contains(seat.Table);

    // A move that no load forbids: into a free place when both tables have a capacity, to an emptier table when neither has.
    public bool CouldMove(Seat seat, HostTable table) =>
        table.Id != seat.Table && !Who(seat).Owns(table) && Open(seat.Round).Contains(table) && !visitsTo.ContainsKey((seat.Person, table.Id))
        && (At(seat).Capacity, table.Capacity) switch
        {
            (null, null) => Load(table, seat.Round) < Load(At(seat), seat.Round),
            (not null, { } capacity) => Load(table, seat.Round) < capacity,
            _ => false,
        };

    // Hall's condition: people differ only in which tables are their own, so it is enough to look at everybody and at each municipality alone.
    public bool CanHold(int round, Func<HostTable, int> places)
    {
        var visitors = Visitors(round);
        return visitors.Count <= Open(round).Sum(places) && visitors.Where(person => !person.IsGuest).GroupBy(person => person.Municipality)
            .All(each => each.Count() <= Open(round).Where(table => table.Municipality != each.Key).Sum(places));
    }

    public bool CanBeEven(int round)
    {
        var (visitors, here) = (Visitors(round), Open(round));
        return here.Count > 0 && CanHold(round, _ => (visitors.Count + here.Count - 1) / here.Count)
            && here.GroupBy(table => table.Municipality).All(each =>
                each.Count() * (visitors.Count / here.Count) <= visitors.Count(person => person.Municipality != each.Key));
    }

    /// <summary>Six open tables of six municipalities, and none with more than a quarter of the visitors.</summary>
    public bool HasRoomToChoose(int round)
    {
        var visitors = Visitors(round);
        return Open(round).Count >= 6 && Open(round).DistinctBy(table => table.Municipality).Count() == Open(round).Count
            && visitors.Where(person => !person.IsGuest).GroupBy(person => person.Municipality).All(each => each.Count() <= visitors.Count / 4);
    }

    private List<Attendee> Visitors(int round) =>
        [.. floor.People.Where(person => !hosting.Contains((person.Id, round)) && Open(round).Any(table => !person.Owns(table)))];
}
