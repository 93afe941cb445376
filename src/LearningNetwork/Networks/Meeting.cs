namespace LearningNetwork.Networks;

/// <summary>A gathering, as its network's home page tells about it.</summary>
/// <param name="Days">In order; empty when no day is set.</param>
/// <param name="IsPublished">There is a programme to see.</param>
/// <param name="Present">How many have joined, by municipality; the empty text is those from none.</param>
public sealed record Meeting(Guid Id, string Title, string? Question, string? Venue, IReadOnlyList<DateOnly> Days, bool IsPublished, IReadOnlyDictionary<string, int> Present)
{
    public string Address => $"/gatherings/{Id}";
    public int Count => Present.Values.Sum();
    public int From(string number) => Present.GetValueOrDefault(number);

    public DateOnly? Starts => Days is [var first, ..] ? first : null;

    /// <summary>A gathering without a date is still to come.</summary>
    public bool IsOver(DateOnly today) => Days.Count > 0 && Days[^1] < today;
}

/// <summary>What a network may know of its gatherings. The room above fills it, because networks do not know gatherings.</summary>
public interface INetworkCalendar
{
    /// <summary>The network's gatherings, in their own order.</summary>
    Task<IReadOnlyList<Meeting>> Of(Guid network);

    /// <summary>The gathering a guest joined last and is still in; null for nobody's guest.</summary>
    Task<Guid?> WhereIs(Guid person);
}
