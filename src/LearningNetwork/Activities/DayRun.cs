using LearningNetwork.Gatherings;
using LearningNetwork.Platform.Text;

namespace LearningNetwork.Activities;

/// <summary>The day's programme beside a running activity: what is done, what runs, what comes.</summary>
/// <param name="Number">Which day of the gathering, from 1.</param>
/// <param name="Of">How many days it has.</param>
public sealed record DayRun(int Number, int Of, IReadOnlyList<RunLine> Lines)
{
    /// <summary>The day the item stands in; without one the day it is today, or the first.</summary>
    public static DayRun? For(Gathering gathering, Guid? item, bool started, DateTime now)
    {
        var days = gathering.Days.OrderBy(day => day.Date).ToList();
        var itemDay = gathering.Items.FirstOrDefault(each => each.Id == item)?.DayId;
        var day = days.Find(each => each.Id == itemDay) ?? days.Find(each => each.Date == now.DayInNorway) ?? days.FirstOrDefault();
        return day is null ? null : new(days.IndexOf(day) + 1, days.Count, [.. Lay(gathering, day, item, started)]);
    }

    private static IEnumerable<RunLine> Lay(Gathering gathering, GatheringDay day, Guid? item, bool started)
    {
        var items = gathering.Items.Where(each => each.DayId == day.Id).OrderBy(each => each.Position).ToList();
        var timetable = Timetable.Of([.. items.Select(each => new TimetableEntry(each.Id, each.Minutes, each.LockedStart, each.Type) { Parent = each.ParentId })], day.Starts, day.Ends);
        var whole = items.Where(each => each.ParentId is null).ToList();
        var now = whole.FindIndex(each => each.Id == item);
        return whole.Select((each, index) => new RunLine(each, timetable[each.Id], StateOf(index, now, started)));
    }

    private static RunState StateOf(int index, int now, bool started) => (index - now) switch
    {
        _ when now < 0 => RunState.Coming,
        < 0 => RunState.Done,
        0 => started ? RunState.Now : RunState.Next,
        1 when started => RunState.Next,
        _ => RunState.Coming,
    };
}

public sealed record RunLine(ProgrammeItem Item, TimedEntry Time, RunState State);

public enum RunState { Coming, Next, Now, Done }
