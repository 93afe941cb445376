namespace LearningNetwork.Gatherings;

public sealed partial class Timetable
{
    /// <summary>What entries are laid within: the day, or the item they are parts of.</summary>
    private sealed record Frame(int? From, int? To, TimetableEntry? Whole = null)
    {
        public int? Room => To - From ?? Whole?.Length;
    }

    private void Lay(Frame frame)
    {
        var before = default(Stretch);
        foreach (var stretch in Cut(frame))
        {
            foreach (var (entry, start, end) in stretch.Place())
                Put(entry, start, end);
            Judge(stretch, frame, before);
            before = stretch;
        }
    }

    /// <summary>A locked item begins a new stretch. A dinner locked to after the day's end is the evening, which the end says nothing about.</summary>
    private IEnumerable<Stretch> Cut(Frame frame)
    {
        var (from, to, current) = (frame.From, frame.To, new List<TimetableEntry>());
        foreach (var entry in Following(frame))
        {
            if (entry.Lock is { } start)
            {
                var isEvening = entry.Type == ItemType.Dinner && start >= to;
                yield return isEvening ? new(current, from, to, null) : new(current, from, start, entry);
                (from, to, current) = (start, isEvening ? null : to, []);
            }
            current.Add(entry);
        }
        var last = new Stretch(current, from, to, null);
        yield return from == frame.From && to == frame.To ? last with { Room = frame.Room } : last;
    }

    private IEnumerable<TimetableEntry> Following(Frame frame) =>
        parts[frame.Whole?.Id].Where(entry => frame.Whole is null || !entry.RunsAlongside);

    private void Put(TimetableEntry entry, int? start, int? end)
    {
        timed.Add(new(entry.Id, DayMinute.Time(start), entry.IsMoment ? null : DayMinute.Time(end))
        {
            IsOutsideDay = DayMinute.IsOutsideDay(start) || DayMinute.IsOutsideDay(end),
        });
        foreach (var part in parts[entry.Id].Where(part => part.RunsAlongside))
            Put(part, start, end);
        if (parts[entry.Id].Any(part => !part.RunsAlongside))
            Lay(new(start, end, entry));
    }
}
