namespace LearningNetwork.Activities.Cafe;

/// <summary>A move that mends a finding with one tap.</summary>
/// <param name="People">Who moves, all to the same table.</param>
/// <param name="From">The table they leave; null when they have none.</param>
public sealed record Fix(IReadOnlyList<Guid> People, int Round, Guid Table, Guid? From = null, SeatedAs As = SeatedAs.Visitor);

/// <summary>
/// Looks for moves that mend what <see cref="Findings"/> found, without breaking a hard rule or uncovering another wish, and without moving anybody who
/// was placed by hand. Null where there is none: then the facilitator has to talk with people.
/// </summary>
public sealed class Fixes(CafeFloor floor, IReadOnlyCollection<Seat> seats, IReadOnlySet<(Guid Person, int Round)> chosen)
{
    private const int MostAtOnce = 2;

    public Fix? For(TableFinding finding) => finding.What switch
    {
        TableTrouble.Empty => Fill(finding),
        TableTrouble.Overfull => Relieve(finding),
        _ => NameHost(finding),
    };

    /// <summary>Somebody from the municipality who can go to the table it wants, in the first of the rounds that allows it.</summary>
    public Fix? For(Wish wish, IEnumerable<int> rounds) =>
        rounds.Select(number => (number, round: new Round(floor, seats, number))).Where(each => HasRoom(each.round, wish.Table))
            .SelectMany(each => Members(wish.Municipality, each.number).Where(person => MayLeave(person, each.number) && MaySit(person, wish.Table, each.number))
                .Select(person => new Fix([person.Id], each.number, wish.Table, SeatOf(person.Id, each.number)?.Table)))
            .FirstOrDefault();

    private Fix? Fill(TableFinding empty)
    {
        var round = new Round(floor, seats, empty.Round);
        return round.OpenTables.Where(table => round.LoadOf(table) > 1).OrderByDescending(round.LoadOf)
            .Select(from => Move(from.Id, empty.Table, empty.Round, Math.Min(MostAtOnce, round.LoadOf(from) / 2))).FirstOrDefault(fix => fix is not null);
    }

    private Fix? Relieve(TableFinding full)
    {
        var round = new Round(floor, seats, full.Round);
        return round.OpenTables.Where(table => table.Id != full.Table && round.FreeAt(table) > 0).OrderByDescending(round.FreeAt)
            .Select(to => Move(full.Table, to.Id, full.Round, Math.Min(full.Visitors - full.Capacity, round.FreeAt(to)))).FirstOrDefault(fix => fix is not null);
    }

    private Fix? NameHost(TableFinding finding) =>
        floor.Table(finding.Table) is { } table && Members(table.Municipality, finding.Round).FirstOrDefault() is { } host
            ? new([host.Id], finding.Round, table.Id, SeatOf(host.Id, finding.Round)?.Table, SeatedAs.Host)
            : null;

    private Fix? Move(Guid from, Guid to, int round, int people)
    {
        var movers = seats.Where(seat => seat.Round == round && seat.Table == from && seat.As is SeatedAs.Visitor).Select(seat => floor.Person(seat.Person)).OfType<Attendee>()
            .Where(person => !chosen.Contains((person.Id, round)) && MayLeave(person, round) && MaySit(person, to, round)).Take(people).Select(person => person.Id).ToList();
        return movers.Count > 0 ? new(movers, round, to, from) : null;
    }

    /// <summary>Those who do not host in the round and were not placed by hand, the ones without a seat first.</summary>
    private IEnumerable<Attendee> Members(string municipality, int round) =>
        floor.People.Where(person => person.Municipality == municipality && !chosen.Contains((person.Id, round)) && SeatOf(person.Id, round)?.As is not SeatedAs.Host)
            .OrderBy(person => SeatOf(person.Id, round) is not null);

    /// <summary>Nobody else covers what their municipality wants at the table they would leave: then they stay.</summary>
    private bool MayLeave(Attendee person, int round) =>
        SeatOf(person.Id, round) is not { } seat || !Wants(person, seat.Table) || seats.Any(other => other != seat && other.Table == seat.Table && other.As is SeatedAs.Visitor && IsColleague(other, person));

    private bool MaySit(Attendee person, Guid table, int round) => !Allocation.Check(floor, seats, new(person.Id, round, table, SeatedAs.Visitor)).Refuses;
    private bool Wants(Attendee person, Guid table) => !person.IsGuest && floor.RankedWishes().Any(wish => wish.Municipality == person.Municipality && wish.Table == table);
    private bool IsColleague(Seat seat, Attendee person) => floor.Person(seat.Person)?.Municipality == person.Municipality;
    private bool HasRoom(Round round, Guid table) => round.OpenTables.Any(each => each.Id == table && round.FreeAt(each) > 0);
    private Seat? SeatOf(Guid person, int round) => seats.FirstOrDefault(seat => seat.Person == person && seat.Round == round);
}
