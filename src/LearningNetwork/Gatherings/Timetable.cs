namespace LearningNetwork.Gatherings;

/// <summary>
/// The clock of one day, duration first: start times follow from the lengths before them, except where an item is locked. Nothing is
/// moved, shortened or refused; what does not fit is a <see cref="Conflict"/>. Without any clock time every time is null (domain §2.2).
/// </summary>
public sealed partial class Timetable
{
    private readonly ILookup<Guid?, TimetableEntry> parts;
    private readonly List<TimedEntry> timed = [];
    private readonly List<Slack> slack = [];
    private readonly List<Conflict> conflicts = [];

    private Timetable(IReadOnlyList<TimetableEntry> entries) => parts = Family(entries);

    /// <summary>Every entry once, in the order given.</summary>
    public IReadOnlyList<TimedEntry> Entries { get; private set; } = [];
    public IReadOnlyList<Slack> Slack => slack;
    public IReadOnlyList<Conflict> Conflicts => conflicts;

    /// <summary>Free minutes before the day ends; 0 when it just fits, null when the end is not set, not known or run over.</summary>
    public int? SlackAtEnd { get; private set; }

    /// <summary>The timetable of entries with different ids, in programme order. <paramref name="dayEnd"/> is a promise, not a wish.</summary>
    public static Timetable Of(IReadOnlyList<TimetableEntry> entries, TimeOnly? dayStart = null, TimeOnly? dayEnd = null)
    {
        var timetable = new Timetable(entries);
        timetable.Lay(new(Minute(dayStart), Minute(dayEnd)));
        timetable.Finish(entries);
        return timetable;
    }

    public TimedEntry this[Guid entry] => Entries.First(each => each.Id == entry);

    private static int? Minute(TimeOnly? time) => time is { } known ? DayMinute.Of(known) : null;

    private void Finish(IReadOnlyList<TimetableEntry> entries)
    {
        var byId = timed.ToDictionary(each => each.Id);
        Entries = [.. entries.Select(entry => byId[entry.Id])];
        conflicts.AddRange(entries.Where(entry => entry.Minutes < 0)
            .Select(entry => new Conflict(ConflictKind.NegativeLength, -Math.Max(entry.Minutes!.Value, -int.MaxValue), [entry.Id])));
        Guid[] outside = [.. Entries.Where(entry => entry.IsOutsideDay).Select(entry => entry.Id)];
        if (outside.Length > 0)
            conflicts.Add(new(ConflictKind.Midnight, 0, outside));
    }

    /// <summary>Parts by the item they belong to. An entry that by some ring is a part of itself stands on its own.</summary>
    private static ILookup<Guid?, TimetableEntry> Family(IReadOnlyList<TimetableEntry> entries)
    {
        var byId = entries.ToDictionary(entry => entry.Id);
        return entries.ToLookup(entry => entry.Parent is { } parent && byId.ContainsKey(parent) && !IsInRing(entry, byId) ? entry.Parent : null);
    }

    private static bool IsInRing(TimetableEntry entry, Dictionary<Guid, TimetableEntry> byId)
    {
        HashSet<Guid> seen = [];
        for (var each = entry; each is not null; each = each.Parent is { } up ? byId.GetValueOrDefault(up) : null)
            if (!seen.Add(each.Id))
                return true;
        return false;
    }
}

/// <summary>When an entry happens; null where it does not follow from what is known, or falls outside the day.</summary>
public sealed record TimedEntry(Guid Id, TimeOnly? Start, TimeOnly? End)
{
    /// <summary>The length that follows from the times, also where nobody planned one.</summary>
    public int? Minutes => Start is { } start && End is { } end ? DayMinute.Of(end) - DayMinute.Of(start) : null;
    internal bool IsOutsideDay { get; init; }
}
