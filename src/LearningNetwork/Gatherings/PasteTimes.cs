namespace LearningNetwork.Gatherings;

/// <summary>When a pasted item ends and how long it lasts, from what is written about it and about the item after it.</summary>
internal sealed record PasteTimes(PasteDraft Draft, ItemType Type, PasteDraft? Next)
{
    /// <summary>As written; else where the next one starts. The close of a day is a moment and does not wait for dinner.</summary>
    public TimeOnly? End => WrittenEnd ?? (IsMoment || Draft.Minutes is not null || Next?.Start <= Draft.Start ? null : Next?.Start);

    public int? Minutes => Draft.Start is { } start && End is { } end && end > start
        ? DayMinute.Of(end) - DayMinute.Of(start)
        : Draft.Minutes;

    /// <summary>Whether the start follows from the lengths down to and with the item above.</summary>
    public bool Follow(PastedItem above) => above is { Start: not null, Minutes: not null } && above.End == Draft.Start;

    public PasteDoubt Doubts(IReadOnlyList<PastedItem> above, bool dayHasClock)
    {
        var doubts = Draft.Clock is { IsInvalid: true } ? PasteDoubt.InvalidTime : PasteDoubt.None;
        if (WrittenEnd <= Draft.Start)
            doubts |= PasteDoubt.EndBeforeStart;
        if (above.Any(item => item.Start > Draft.Start || (item.End > Draft.Start && item.Start is not null)))
            doubts |= PasteDoubt.Overlaps;
        if (dayHasClock && Next is not null && Minutes is null && !IsMoment)
            doubts |= PasteDoubt.OpenLength;
        return doubts;
    }

    private bool IsMoment => Type == ItemType.Closing && Draft.Minutes is null && WrittenEnd is null;
    private TimeOnly? WrittenEnd => Draft.WrittenEnd
        ?? (Draft is { Start: { } start, Minutes: { } minutes } ? DayMinute.Time(DayMinute.Of(start) + minutes) : null);
}
