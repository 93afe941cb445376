namespace LearningNetwork.Activities.Cafe;

/// <summary>A proposal in the making: seats that stand fast (hosts and kept seats) and seats that may still change.</summary>
internal sealed partial class Draft(CafeFloor floor)
{
    private readonly Dictionary<(Guid Person, int Round), Seat> seats = [];
    private readonly HashSet<Seat> kept = [];

    public CafeFloor Floor => floor;
    public IReadOnlyList<Attendee> People { get; } = [.. floor.People.DistinctBy(person => person.Id)];
    public IReadOnlyCollection<Seat> Seats => seats.Values;
    public IEnumerable<int> Rounds => Enumerable.Range(1, floor.Rounds);

    public IReadOnlyList<Seat> InOrder() => [.. from round in Rounds from person in People where At(person.Id, round) is not null select At(person.Id, round)];
    public Seat? At(Guid person, int round) => seats.GetValueOrDefault((person, round));
    public bool IsKept(Seat? seat) => seat is not null && kept.Contains(seat);

    /// <summary>Puts a person somewhere, instead of where they were. False when they already sat there.</summary>
    public bool Put(Seat seat)
    {
        var moved = At(seat.Person, seat.Round) != seat;
        seats[(seat.Person, seat.Round)] = seat;
        return moved;
    }

    /// <summary>Keeps the seats that can be kept, the first one where a person has two in a round, and answers with the rest.</summary>
    public IReadOnlyList<Seat> Keep(IEnumerable<Seat> wanted) => [.. wanted.Distinct().Where(seat => !TryKeep(seat))];

    private bool TryKeep(Seat seat)
    {
        if (!IsPossible(seat) || (At(seat.Person, seat.Round) ?? seat) != seat)
            return false;
        Put(seat);
        return kept.Add(seat);
    }

    private bool IsPossible(Seat seat) =>
        seat.Round >= 1 && seat.Round <= floor.Rounds
        && floor.Person(seat.Person) is { } person && floor.Table(seat.Table) is { } table
        && (seat.As == SeatedAs.Host || !person.Owns(table));
}
