namespace LearningNetwork.Gatherings;

/// <summary>Entries that follow each other between two fixed points of a day, either of which may be unknown.</summary>
internal sealed record Stretch(IReadOnlyList<TimetableEntry> Entries, int? From, int? To, TimetableEntry? Before)
{
    /// <summary>Minutes between the fixed points; also known when an item has a length but no clock time.</summary>
    public int? Room { get; init; } = To - From;

    public IReadOnlyList<TimetableEntry> Open => [.. Entries.Where(entry => entry.Length is null)];

    /// <summary>Minutes nobody has planned; negative when there are too many. Null when a fixed point is unknown.</summary>
    public int? Left => Room - Entries.Sum(entry => entry.Length ?? 0);

    public bool StartsLocked => Entries is [{ Lock: not null }, ..];

    /// <summary>
    /// Start and end of each entry. What is left goes to the one entry without a length; two of them share it without a boundary, so the
    /// first has no end and the last no start (domain §2.3 items 5 and 6).
    /// </summary>
    public IEnumerable<(TimetableEntry Entry, int? Start, int? End)> Place()
    {
        var (starts, ends) = (new int?[Entries.Count], new int?[Entries.Count]);
        Forward(starts, ends);
        Backward(starts, ends);
        return Entries.Select((entry, i) => (entry, starts[i], ends[i]));
    }

    private void Forward(int?[] starts, int?[] ends)
    {
        var now = From;
        for (var i = 0; i < Entries.Count; i++)
        {
            starts[i] = now;
            now = ends[i] = now + Length(Entries[i]);
        }
    }

    private void Backward(int?[] starts, int?[] ends)
    {
        var now = To;
        for (var i = Entries.Count - 1; i >= 0; i--)
        {
            ends[i] ??= now;
            now = starts[i] ??= ends[i] - Length(Entries[i]);
        }
    }

    private int? Length(TimetableEntry entry) =>
        entry.Length ?? (Left <= 0 ? 0 : Open.Count == 1 ? Left : null);
}
