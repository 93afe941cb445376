using LearningNetwork.Gatherings;

namespace LearningNetwork.Activities;

/// <summary>A block that is made shorter makes what has not begun in it shorter (domain §2.9). <see cref="PhaseRuns"/> must be loaded.</summary>
public sealed partial class Activity
{
    /// <summary>Minutes that phases to come can give away, each half of its own.</summary>
    public int Spare => ToPlan.Sum(phase => Method.Phases[phase].Minutes!.Value / 2);

    /// <summary>
    /// Makes the phases to come fit in what is left of so many minutes, each by the same part of itself and none under a minute. What fits already is
    /// left alone: a block may hold more than its phases.
    /// </summary>
    public void FitInto(int minutes)
    {
        var phases = ToPlan.ToList();
        var lengths = phases.ConvertAll(phase => Method.Phases[phase].Minutes!.Value);
        var begun = Enumerable.Range(0, Method.Phases.Count).Where(HasBegunPhase).Sum(phase => phase == PhaseIndex ? (int)Clock.Total.TotalMinutes : MinutesOf(phase) ?? 0);
        var left = EvenCut.Of(lengths, [.. lengths.Select(_ => 1)], begun + lengths.Sum() - minutes);
        foreach (var (i, phase) in phases.Index().Where(each => left[each.Index] < lengths[each.Index])) Plan(phase, left[i]);
    }

    /// <summary>Made for a block of so many minutes: a method of one phase lasts as long as the block, any other must fit in it.</summary>
    public void Fill(int minutes)
    {
        if (Method.Phases is [{ Minutes: not null }] && CanPlan(0)) Plan(0, Math.Min(minutes, LongestPhase));
        else FitInto(minutes);
    }

    /// <summary>Something else begins: what is in its last phase and is not to go on later is over; anything else is put aside, to be taken up.</summary>
    public void GiveWay(Guid by, DateTime now, bool isContinued)
    {
        if (NextPhase is null && !isContinued) Close(by, now);
        else Interrupt(by, now);
    }

    private IEnumerable<int> ToPlan => Enumerable.Range(0, Method.Phases.Count).Where(CanPlan);
}
