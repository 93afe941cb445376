namespace LearningNetwork.Activities;

/// <summary>Something comes between, and the activity goes on afterwards where it was (domain M08). <see cref="Interruptions"/> must be loaded.</summary>
public sealed partial class Activity
{
    public bool IsInterrupted => Interrupted is not null;

    /// <summary>The interruption that stands; null while the activity goes on.</summary>
    public Interruption? Interrupted => Interruptions.FirstOrDefault(each => each.ResumedAt is null);

    /// <summary>
    /// Puts the activity aside with its phase and the time left. The hall goes to what runs instead; what is on its way from a phone is still taken.
    /// Of two who press at once, one does it and the other is told.
    /// </summary>
    /// <exception cref="RefusedException">It has not started, is closed, or has been put aside already.</exception>
    public void Interrupt(Guid by, DateTime now)
    {
        MustRun();
        if (IsInterrupted) throw new RefusedException(Refusal.ChangedMeanwhile);
        Interruptions.Add(new() { ActivityId = Id, At = now, ByPersonId = by, ClockRan = Clock.Runs });
        Clock.Pause(now);
        Touch();
    }

    /// <summary>Goes on in the same phase, with the time that was left.</summary>
    /// <exception cref="RefusedException">It is closed, or goes on already.</exception>
    public void TakeUp(Guid by, DateTime now)
    {
        MustRun();
        if (Interrupted is not { } standing) throw new RefusedException(Refusal.ChangedMeanwhile);
        (standing.ResumedAt, standing.ResumedByPersonId) = (now, by);
        if (standing.ClockRan) Clock.Resume(now);
        Touch();
    }

    private void MustGoOn()
    {
        MustRun();
        if (IsInterrupted) throw new RefusedException(Refusal.Interrupted);
    }
}
