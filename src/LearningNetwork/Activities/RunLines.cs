using LearningNetwork.Gatherings;

namespace LearningNetwork.Activities;

/// <summary>The lines of a day: by what has happened, and before anything has, by which item the work looked at stands in.</summary>
internal sealed class RunLines(Gathering gathering, GatheringDay day, IReadOnlyList<RunItem> items, RunOfShow? show)
{
    private readonly Timetable planned = gathering.TimetableOf(day);

    public IEnumerable<RunLine> Of(Activity? work)
    {
        var states = show is null ? Planned(work) : Lived();
        return gathering.Siblings(day.Id, null).Select((item, i) => show is null
            ? new(item, states[i], planned[item.Id].Start, planned[item.Id].Minutes)
            : Line(item, items[i], show.Times[i], states[i]));
    }

    private static RunLine Line(ProgrammeItem item, RunItem run, RunTime time, RunState state) => new(item, state, Clock(time.Start), run.Minutes)
    {
        End = Clock(time.End), Fixed = run.IsComing && run.Fixed < time.Start ? Clock(run.Fixed) : null,
    };

    private RunState[] Lived()
    {
        var now = items.ToList().FindIndex(item => item.Runs);
        var next = items.Index().Where(each => each.Item.IsComing && each.Index > now).Select(each => (int?)each.Index).FirstOrDefault();
        var log = gathering.Log;
        return [.. items.Select((item, i) => item switch { { IsSkipped: true } => log.IsSkipped(item.Id) ? RunState.Skipped : RunState.Coming, { Runs: true } => RunState.Now, { IsDone: true } => RunState.Done, _ => i == next ? RunState.Next : RunState.Coming })];
    }

    private RunState[] Planned(Activity? work)
    {
        var now = items.ToList().FindIndex(item => item.Id == work?.ItemId);
        var started = work?.HasStarted ?? false;
        return [.. items.Select((item, i) => item.IsSkipped ? RunState.Skipped : StateOf(i, now, started))];
    }

    private static RunState StateOf(int index, int now, bool started) => (index - now) switch
    {
        _ when now < 0 => index == 0 ? RunState.Next : RunState.Coming,
        < 0 => RunState.Done,
        0 => started ? RunState.Now : RunState.Next,
        1 when started => RunState.Next,
        _ => RunState.Coming,
    };

    private static TimeOnly? Clock(DateTime? moment) => moment is { } known ? TimeOnly.FromDateTime(known) : null;
}
