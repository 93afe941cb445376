namespace LearningNetwork.Gatherings;

/// <summary>
/// One item as the timetable needs it, in the order of the programme. <paramref name="Minutes"/> is whole minutes, null when nobody has
/// decided; <paramref name="LockedStart"/> holds the item to the clock whatever comes before it.
/// </summary>
public sealed record TimetableEntry(Guid Id, int? Minutes = null, TimeOnly? LockedStart = null, ItemType Type = ItemType.Lecture)
{
    private const int Day = 24 * 60;

    /// <summary>The item this one is a part of. A parent that is not in the same timetable counts as none.</summary>
    public Guid? Parent { get; init; }

    /// <summary>
    /// The planned length, null when open. A negative length counts as nothing and more than a day as a day: both are conflicts anyhow.
    /// "Vel hjem" without a length is a moment, not something that fills the evening (domain §2.5 item 18).
    /// </summary>
    internal int? Length => IsMoment ? 0 : Minutes is { } minutes ? Math.Clamp(minutes, 0, Day) : null;
    internal bool IsMoment => Minutes is null && Type == ItemType.Closing;

    /// <summary>Listening notes without a length of their own go on for as long as what people listen to (domain §2.2 item 1b).</summary>
    internal bool RunsAlongside => Minutes is null && LockedStart is null && Type == ItemType.ListeningNotes;
    internal int? Lock => LockedStart is { } start ? DayMinute.Of(start) : null;
}
