namespace LearningNetwork.Activities;

/// <summary>Those who speak in turn in a phase (domain M01, M09). <see cref="Turns"/> must be loaded.</summary>
public sealed partial class Activity
{
    /// <summary>The queue of the phase that runs, in order; empty where nobody speaks in turn.</summary>
    public IReadOnlyList<Turn> Queue => [.. Turns.Where(turn => turn.PhaseIndex == PhaseIndex).OrderBy(turn => turn.Position).ThenBy(turn => turn.Id)];
    public Turn? TurnNow => Queue.FirstOrDefault(turn => turn.IsOn);
    public Turn? NextTurn => Queue.FirstOrDefault(turn => turn.Waits);

    /// <summary>Puts somebody last in the queue of a phase.</summary>
    public Turn LineUp(int phase, string? municipality, string? title, string? presenters)
    {
        var turn = new Turn
        {
            ActivityId = Id, PhaseIndex = phase, Position = Turns.Count(each => each.PhaseIndex == phase), Minutes = Method.Phases[phase].Each,
            MunicipalityNumber = municipality, Title = title, Presenters = presenters,
        };
        Turns.Add(turn);
        return turn;
    }

    /// <summary>
    /// Ends the turn that is on and begins the next, with a clock of its own; after the last nobody is on. For somebody whose page showed
    /// <paramref name="seen"/> as on: of two who press at once, one does it and the other is told.
    /// </summary>
    /// <exception cref="RefusedException">Another one is on, there is nobody left, or the activity does not run.</exception>
    public void NextSpeaks(Guid? seen, Guid by, DateTime now)
    {
        MustGoOn();
        if (TurnNow?.Id != seen) throw new RefusedException(Refusal.ChangedMeanwhile);
        var (last, next) = (TurnNow, NextTurn);
        if (last is null && next is null) throw new RefusedException(Refusal.NobodyWaits);
        last?.EndedAt = now;
        if (next is not null) (next.StartedAt, next.ByPersonId) = (now, by);
        Clock.Start(next?.Minutes, now);
        Touch();
    }

    /// <summary>One step up (−1) or down (+1) among those who wait.</summary>
    /// <exception cref="RefusedException">It does not wait, or there is nobody to change places with.</exception>
    public void Step(Guid turn, int by)
    {
        var waiting = Queue.Where(each => each.Waits).ToList();
        var at = waiting.FindIndex(each => each.Id == turn);
        if (at < 0 || at + by < 0 || at + by >= waiting.Count) throw new RefusedException(Refusal.ChangedMeanwhile);
        (waiting[at].Position, waiting[at + by].Position) = (waiting[at + by].Position, waiting[at].Position);
        Touch();
    }

    /// <summary>Somebody who is not here is passed by, and can be taken back in.</summary>
    /// <exception cref="RefusedException">It does not wait.</exception>
    public void PassBy(Guid turn, Guid by, DateTime now)
    {
        var waiting = Queue.FirstOrDefault(each => each.Id == turn && each.Waits) ?? throw new RefusedException(Refusal.ChangedMeanwhile);
        (waiting.EndedAt, waiting.ByPersonId) = (now, by);
        Touch();
    }

    /// <summary>Back in the queue, last; a turn that is done is given once more as a new one.</summary>
    /// <exception cref="RefusedException">There is no such turn, or it waits or is on.</exception>
    public void TakeBackIn(Guid turn)
    {
        var over = Queue.FirstOrDefault(each => each.Id == turn && each.EndedAt is not null) ?? throw new RefusedException(Refusal.ChangedMeanwhile);
        if (over.StartedAt is not null) LineUp(PhaseIndex, over.MunicipalityNumber, over.Title, over.Presenters);
        else (over.EndedAt, over.ByPersonId, over.Position) = (null, null, Queue.Max(each => each.Position) + 1);
        Touch();
    }
}
