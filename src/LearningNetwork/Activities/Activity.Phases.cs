using LearningNetwork.Methods;

namespace LearningNetwork.Activities;

public sealed partial class Activity
{
    /// <summary>The phase that runs; null before the start.</summary>
    public Phase? Phase => PhaseIndex >= 0 && PhaseIndex < Method.Phases.Count ? Method.Phases[PhaseIndex] : null;
    public Phase? NextPhase => PhaseIndex + 1 < Method.Phases.Count ? Method.Phases[PhaseIndex + 1] : null;
    public bool HasStarted => PhaseIndex >= 0;
    public bool IsClosed => Closures.Any(closure => closure.ReopenedAt is null);

    /// <summary>Goes to a phase for somebody who pressed while <paramref name="seen"/> ran (−1 before the start): of two who press at once, one moves the hall and the other is told.</summary>
    /// <exception cref="RefusedException">Another phase runs now, there is no such phase, or the activity is closed.</exception>
    public void Move(int seen, int phase, Guid by, DateTime now)
    {
        if (seen != PhaseIndex) throw new RefusedException(Refusal.ChangedMeanwhile);
        Enter(phase, by, now);
    }

    /// <summary>Goes to a phase: the next, one back, or the first. What people were writing follows along.</summary>
    /// <exception cref="RefusedException">There is no such phase, or the activity is closed or put aside.</exception>
    public void Enter(int phase, Guid by, DateTime now)
    {
        if (IsClosed) throw new RefusedException(Refusal.ActivityClosed);
        if (IsInterrupted) throw new RefusedException(Refusal.Interrupted);
        if (phase < 0 || phase >= Method.Phases.Count) throw new RefusedException(Refusal.NoSuchPhase);
        LeavePhase(now);
        PhaseIndex = phase;
        PhaseRuns.Add(new() { ActivityId = Id, PhaseIndex = phase, StartedAt = now, ByPersonId = by });
        // Where people speak in turn, the clock is each speaker's own.
        Clock.Start(Method.Phases[phase].Turns is null ? MinutesOf(phase) : null, now);
        foreach (var turn in Turns.Where(turn => turn.IsOn)) turn.EndedAt = now;
        AnnouncedAt = null;
        Stage = StageView.Phase;
        Touch();
    }

    /// <summary>Tells everyone that the next phase is near. Nobody is moved by it.</summary>
    public void Announce(DateTime now)
    {
        MustGoOn();
        if (NextPhase is null) throw new RefusedException(Refusal.NoSuchPhase);
        AnnouncedAt ??= now;
        Touch();
    }

    /// <summary>Longer or shorter, in whole minutes.</summary>
    public void Extend(int minutes, DateTime now)
    {
        MustGoOn();
        Clock.Extend(minutes, now);
        Touch();
    }

    public void Pause(DateTime now)
    {
        MustGoOn();
        Clock.Pause(now);
        Touch();
    }

    public void Resume(DateTime now)
    {
        MustGoOn();
        Clock.Resume(now);
        Touch();
    }

    public void Show(StageView view)
    {
        Stage = view;
        Touch();
    }

    /// <summary>Ends the activity: what was written stays and is shown to those it is for; nothing more is taken.</summary>
    public void Close(Guid by, DateTime now)
    {
        if (IsClosed) return;
        LeavePhase(now);
        if (Interrupted is { } standing) (standing.ResumedAt, standing.ResumedByPersonId) = (now, by);
        Clock.Stop();
        AnnouncedAt = null;
        Closures.Add(new() { ActivityId = Id, At = now, ByPersonId = by });
        Touch();
    }

    public void Reopen(DateTime now)
    {
        foreach (var closure in Closures) closure.ReopenedAt ??= now;
        Touch();
    }

    /// <summary>Planned minutes of a phase.</summary>
    public int? MinutesOf(int phase) => Method.Phases[phase].Minutes;

    /// <summary>Marks that the layout changed; see <see cref="Version"/>.</summary>
    public void Touch() => Version = Guid.CreateVersion7();

    private void MustRun()
    {
        if (IsClosed) throw new RefusedException(Refusal.ActivityClosed);
        if (!HasStarted) throw new RefusedException(Refusal.NotStarted);
    }

    private void LeavePhase(DateTime now)
    {
        foreach (var run in PhaseRuns) run.EndedAt ??= now;
    }
}
