namespace LearningNetwork.Gatherings;

/// <summary>
/// Something in a day that cannot happen as planned. <paramref name="Minutes"/> says by how much (0 where that has no meaning);
/// <paramref name="Entries"/> are the items involved, in order.
/// </summary>
public sealed record Conflict(ConflictKind Kind, int Minutes, IReadOnlyList<Guid> Entries)
{
    /// <summary>The locked item that is in the way; null when it is the end of the day, or of the item the entries are parts of.</summary>
    public Guid? Before { get; init; }
    public IReadOnlyList<WayOut> WaysOut { get; init; } = [];
}

public enum ConflictKind
{
    /// <summary>More minutes than there is room for before a locked item or the end of the day.</summary>
    TooMuch,
    /// <summary>An item without a length has nothing left between its neighbours.</summary>
    NoRoom,
    /// <summary>Two items locked so that the first runs into the second, or in the wrong order.</summary>
    LocksOverlap,
    /// <summary>The first item is locked to a time before the day, or the item it is a part of, starts.</summary>
    BeforeStart,
    /// <summary>The parts of an item last longer than the item; the item comes first among the entries.</summary>
    PartsTooLong,
    /// <summary>An item has a negative length.</summary>
    NegativeLength,
    /// <summary>Items that run past midnight, at either end; they have no clock time outside the day.</summary>
    Midnight,
}

/// <summary>One change that would solve a conflict. A suggestion: nothing is changed by itself.</summary>
public abstract record WayOut;

/// <summary>Make the entry last this many minutes.</summary>
public sealed record Shorten(Guid Entry, int Minutes) : WayOut;

/// <summary>Start the day, or where an entry is named the locked entry, at this time.</summary>
public sealed record StartAt(Guid? Entry, TimeOnly Start) : WayOut;

/// <summary>
/// Free minutes (more than 0) before the locked item <paramref name="Before"/>, or when that is null before the end of the day, or of
/// the item <paramref name="Within"/> whose parts leave them.
/// </summary>
public sealed record Slack(Guid? Before, int Minutes, Guid? Within);
