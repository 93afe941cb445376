namespace LearningNetwork.Activities;

/// <summary>How long this activity's phases are planned to last: the method's lengths, until somebody who leads has set others. <see cref="PhaseRuns"/> must be loaded.</summary>
public sealed partial class Activity
{
    public const int LongestPhase = 240;

    /// <summary>The phase is still to come and has a clock, so that its length can be set.</summary>
    public bool CanPlan(int phase) => !IsClosed && !HasBegunPhase(phase) && Method.Phases[phase].Minutes is not null;

    /// <summary>Sets the length of a phase to come, 1–<see cref="LongestPhase"/> whole minutes; the library's own method stays as it is.</summary>
    /// <exception cref="RefusedException">There is no such phase, it has begun or has no clock, the length is none, or the activity is closed.</exception>
    public void Plan(int phase, int minutes)
    {
        if (IsClosed) throw new RefusedException(Refusal.ActivityClosed);
        if (phase < 0 || phase >= Method.Phases.Count) throw new RefusedException(Refusal.NoSuchPhase);
        if (minutes is < 1 or > LongestPhase) throw new RefusedException(Refusal.NotAPhaseLength);
        if (HasBegunPhase(phase)) throw new RefusedException(Refusal.PhaseBegun);
        if (Method.Phases[phase].Minutes is null) throw new RefusedException(Refusal.NoClock);
        MethodYaml = Method.WithMinutes(phase, minutes).Yaml;
        Touch();
    }

    // Also a phase that somebody went back from: it was announced with its length.
    private bool HasBegunPhase(int phase) => phase <= PhaseIndex || PhaseRuns.Any(run => run.PhaseIndex == phase);
}
