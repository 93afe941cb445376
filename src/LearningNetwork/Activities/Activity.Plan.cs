namespace LearningNetwork.Activities;

/// <summary>How the running activity stands against its plan. <see cref="PhaseRuns"/> must be loaded.</summary>
public sealed partial class Activity
{
    /// <summary>When the last phase ends if nothing more is changed; null before the start, while the clock stands, and where a phase to come has no length.</summary>
    public DateTime? Forecast(DateTime now) =>
        Clock.EndsAt is { } end && Method.Phases.Skip(PhaseIndex + 1).All(phase => phase.Minutes is not null)
            ? (end > now ? end : now).AddMinutes(Method.Phases.Skip(PhaseIndex + 1).Sum(phase => phase.Minutes!.Value) + Queue.Where(turn => turn.Waits).Sum(turn => turn.Minutes))
            : null;

    /// <summary>Whole minutes after a planned start (UTC) that the running phase began, with what was added to it; negative when ahead.</summary>
    public int? MinutesBehind(DateTime plannedStart)
    {
        if (Phase is null || IsClosed || PhaseRuns.FirstOrDefault(run => run.EndedAt is null) is not { } run) return null;
        var planned = plannedStart.AddMinutes(Method.Phases.Take(PhaseIndex).Sum(phase => phase.Minutes ?? 0));
        return (int)Math.Round((run.StartedAt - planned + Clock.Total).TotalMinutes) - (Phase.Minutes ?? 0);
    }

    /// <summary>The one thing the facilitator does next.</summary>
    public NextStep NextStep(DateTime now) => this switch
    {
        { IsClosed: true } => Activities.NextStep.Reopen,
        { IsInterrupted: true } => Activities.NextStep.TakeUp,
        { HasStarted: false } => Activities.NextStep.Start,
        { NextTurn: not null } => Activities.NextStep.Speak,
        { NextPhase: null } => Activities.NextStep.Close,
        { AnnouncedAt: null } when Clock.Left(now) > TimeSpan.FromMinutes(1) => Activities.NextStep.Announce,
        _ => Activities.NextStep.Move,
    };
}

public enum NextStep { Start, Announce, Move, Close, Reopen, TakeUp, Speak }
