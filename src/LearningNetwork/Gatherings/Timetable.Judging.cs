namespace LearningNetwork.Gatherings;

public sealed partial class Timetable
{
    private void Judge(Stretch stretch, Frame frame, Stretch? before)
    {
        if (stretch.Left < 0)
            conflicts.Add(TooMuch(stretch, frame, -stretch.Left.Value) with { WaysOut = [.. WaysOut(stretch, frame, before)] });
        else if (stretch.Left == 0 && stretch.Open.Count > 0)
            conflicts.Add(new(ConflictKind.NoRoom, 0, Ids(stretch.Open)) { Before = stretch.Before?.Id });
        else if (stretch.Open.Count == 0)
            Spare(stretch, frame);
    }

    private void Spare(Stretch stretch, Frame frame)
    {
        if (stretch.Left > 0)
            slack.Add(new(stretch.Before?.Id, stretch.Left.Value, frame.Whole?.Id));
        if (stretch is { Before: null, To: not null } && frame.Whole is null)
            SlackAtEnd = stretch.Left;
    }

    private static Conflict TooMuch(Stretch stretch, Frame frame, int minutes) => (stretch, frame.Whole) switch
    {
        ({ Entries: [], Before: { } locked }, _) => new(ConflictKind.BeforeStart, minutes, [locked.Id]) { Before = locked.Id },
        ({ StartsLocked: true, Before: { } locked }, _) when stretch.Entries.Count == 1 || stretch.To < stretch.From =>
            new(ConflictKind.LocksOverlap, minutes, [stretch.Entries[0].Id, locked.Id]) { Before = locked.Id },
        ({ Before: null }, { } whole) => new(ConflictKind.PartsTooLong, minutes, [whole.Id, .. Ids(stretch.Entries)]),
        _ => new(ConflictKind.TooMuch, minutes, Ids(stretch.Entries)) { Before = stretch.Before?.Id },
    };

    private IEnumerable<WayOut> WaysOut(Stretch stretch, Frame frame, Stretch? before)
    {
        var excess = -stretch.Left!.Value;
        if (Shortest(stretch, excess) is { } entry)
            yield return new Shorten(entry.Id, entry.Length!.Value - excess);
        if (MayStartEarlier(stretch, frame, before, excess) && DayMinute.Time(stretch.From - excess) is { } start)
            yield return new StartAt(stretch.StartsLocked ? stretch.Entries[0].Id : null, start);
    }

    /// <summary>The last one that can give the minutes away: work before breaks and meals, and never less than its own parts need.</summary>
    private TimetableEntry? Shortest(Stretch stretch, int excess) => stretch.Entries
        .Where(entry => entry.Length - excess > 0 && entry.Length - excess >= parts[entry.Id].Sum(part => part.Length ?? 0))
        .OrderBy(entry => entry.Type.Look == ItemLook.Work)
        .LastOrDefault();

    private static bool MayStartEarlier(Stretch stretch, Frame frame, Stretch? before, int excess) =>
        stretch.StartsLocked ? before?.Left >= excess && before.Open.Count == 0 : frame.Whole is null;

    private static IReadOnlyList<Guid> Ids(IEnumerable<TimetableEntry> entries) => [.. entries.Select(entry => entry.Id)];
}
