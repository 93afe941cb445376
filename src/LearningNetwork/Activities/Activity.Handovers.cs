namespace LearningNetwork.Activities;

/// <summary>What one activity takes over from another (domain M12 to M13 to M14). <see cref="Handovers"/> must be loaded.</summary>
public sealed partial class Activity
{
    public List<Handover> Handovers { get; set; } = [];

    /// <summary>
    /// Takes over from another that has begun: it is brought to its last phase, so that what it opens last is open and what it locks stands still, and is over.
    /// It may be reopened, and gone back in, as any other.
    /// </summary>
    public void TakeOver(Activity from, Guid by, DateTime now)
    {
        from.Finish(by, now);
        Handovers.Add(new() { ActivityId = Id, FromId = from.Id, MethodKey = from.Method.Root, At = now, ByPersonId = by });
    }

    /// <summary>How this activity's cells name a cell of one it took over from; null for a contribution of any other.</summary>
    public string? NameElsewhere(Contribution written) =>
        Handovers.Find(each => each.FromId == written.ActivityId) is { } handover ? Methods.Elsewhere.NameOf(handover.MethodKey, written.Cell) : null;

    private void Finish(Guid by, DateTime now)
    {
        var last = Method.Phases.Count - 1;
        if (PhaseIndex < last)
        {
            LeavePhase(now);
            PhaseIndex = last;
            PhaseRuns.Add(new() { ActivityId = Id, PhaseIndex = last, StartedAt = now, EndedAt = now, ByPersonId = by });
            Touch();
        }
        Close(by, now);
    }
}
