namespace LearningNetwork.Activities.Cafe;

/// <summary>
/// What an allocation is made from (domain M03). The order of people and tables is the order ties are settled in, so the same floor
/// always gives the same proposal.
/// </summary>
/// <param name="People">Everybody who is here. An id that comes twice counts once.</param>
/// <param name="Tables">The host tables; a municipality may have more than one.</param>
/// <param name="Rounds">How many rounds, 1 or more; rounds are numbered from 1.</param>
/// <param name="Wishes">Municipality number → the tables it wants deepened, the most wanted first. Own and unknown tables are passed over.</param>
public sealed record CafeFloor(
    IReadOnlyList<Attendee> People,
    IReadOnlyList<HostTable> Tables,
    int Rounds,
    IReadOnlyDictionary<string, IReadOnlyList<Guid>> Wishes)
{
    /// <summary>Every wish that can be met at all, the most wanted first.</summary>
    public IEnumerable<Wish> RankedWishes() =>
        Wishes.SelectMany(each => each.Value.Distinct().Select((table, index) => new Wish(each.Key, table, index + 1)))
            .Where(wish => Tables.Any(table => table.Id == wish.Table && table.Municipality != wish.Municipality))
            .OrderBy(wish => wish.Rank);

    internal Attendee? Person(Guid id) => People.FirstOrDefault(person => person.Id == id);
    internal HostTable? Table(Guid id) => Tables.FirstOrDefault(table => table.Id == id);
}

/// <summary>A person who is here. A guest has no municipality (null or blank) and may visit any table.</summary>
public sealed record Attendee(Guid Id, string? Municipality)
{
    public bool IsGuest => string.IsNullOrWhiteSpace(Municipality);

    public bool Owns(HostTable table) => !IsGuest && Municipality == table.Municipality;
}

/// <summary>A table in the café and the municipality that presents there.</summary>
/// <param name="Id">The table.</param>
/// <param name="Municipality">Municipality number of the host.</param>
/// <param name="Capacity">Places for visitors, the hosts' own chairs not counted. Null: an even share of the visitors. 0 or less: takes no visitors.</param>
public sealed record HostTable(Guid Id, string Municipality, int? Capacity = null)
{
    /// <summary>The hosts the municipality has named; where it has named nobody for a round, the proposal picks.</summary>
    public IReadOnlyList<Hosting> Hosts { get; init; } = [];

    internal bool TakesVisitors => Capacity is null or > 0;
}

/// <summary>A person named as host in one round. They need not come from the table's municipality.</summary>
public sealed record Hosting(Guid Person, int Round);

/// <summary>A table a municipality wants to visit; rank 1 is the most wanted.</summary>
public sealed record Wish(string Municipality, Guid Table, int Rank);
