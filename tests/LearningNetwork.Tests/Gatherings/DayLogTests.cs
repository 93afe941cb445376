using LearningNetwork.Gatherings;

namespace LearningNetwork.Tests.Gatherings;

public sealed class DayLogTests
{
    private static readonly Guid Work = Guid.CreateVersion7(), Talk = Guid.CreateVersion7();
    private readonly List<RunStep> steps = [];

    [Fact]
    public void Before_the_first_step_nothing_runs()
    {
        var log = new DayLog([]);
        Assert.Equal((0, null, null), (log.Last, log.Running, log.SpanOf(Work)));
    }

    [Fact]
    public void To_begin_an_item_ends_the_one_that_ran()
    {
        Did(RunAct.Begin, Work, 0);
        Did(RunAct.Begin, Talk, 20);
        Assert.Equal(Talk, Log.Running);
        Assert.Equal((At(0), At(20)), Log.SpanOf(Work));
        Assert.Equal((At(20), (DateTime?)null), Log.SpanOf(Talk));
    }

    [Fact]
    public void Between_items_nothing_runs()
    {
        Did(RunAct.Begin, Work, 0);
        Did(RunAct.End, Work, 45);
        Assert.Null(Log.Running);
        Assert.Equal((At(0), At(45)), Log.SpanOf(Work));
    }

    [Fact]
    public void An_item_gone_back_to_runs_anew_and_both_times_are_kept()
    {
        Did(RunAct.Begin, Work, 0);
        Did(RunAct.Extend, Work, 5, 5);
        Did(RunAct.Begin, Talk, 20);
        Did(RunAct.Begin, Work, 30);
        Assert.Equal((At(30), null, 0), (Log.SpanOf(Work)!.Value.Began, Log.SpanOf(Work)!.Value.Ended, Log.ExtraOf(Work)));
        Assert.Equal(4, steps.Count);
    }

    [Fact]
    public void Time_is_added_and_taken()
    {
        Did(RunAct.Begin, Work, 0);
        Did(RunAct.Extend, Work, 1, 5);
        Did(RunAct.Extend, Work, 2, -1);
        Assert.Equal(4, Log.ExtraOf(Work));
    }

    [Fact]
    public void What_was_skipped_is_so_until_it_is_taken_back_or_begun()
    {
        Did(RunAct.Skip, Work, 0);
        Assert.True(Log.IsSkipped(Work));
        Did(RunAct.TakeBack, Work, 1);
        Assert.False(Log.IsSkipped(Work));
        Did(RunAct.Skip, Work, 2);
        Did(RunAct.Begin, Work, 3);
        Assert.False(Log.IsSkipped(Work));
    }

    [Fact]
    public void A_part_runs_while_its_whole_does_and_gives_way_to_the_next()
    {
        var (one, two) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        Did(RunAct.Begin, Talk, 0);
        Assert.Null(Log.RunningPart);
        Did(RunAct.BeginPart, one, 5);
        Did(RunAct.BeginPart, two, 15);
        Assert.Equal((Talk, two), (Log.Running, Log.RunningPart));
        Assert.Equal(((At(0), null), (At(5), At(15))), (Log.SpanOf(Talk), Log.SpanOf(one)));
        Did(RunAct.EndPart, two, 20);
        Assert.Equal((Talk, (Guid?)null, (At(15), At(20))), (Log.Running, Log.RunningPart, Log.SpanOf(two)));
        Did(RunAct.Begin, Work, 30);
        Assert.Equal(((At(0), At(30)), (Guid?)null), (Log.SpanOf(Talk), Log.RunningPart));
    }

    private DayLog Log => new(steps);
    private static DateTime At(int minute) => new DateTime(2020, 1, 30, 9, 0, 0, DateTimeKind.Utc).AddMinutes(minute);
    private void Did(RunAct act, Guid item, int minute, int? minutes = null) => steps.Add(new() { Number = steps.Count + 1, Act = act, ItemId = item, At = At(minute), Minutes = minutes });
}
