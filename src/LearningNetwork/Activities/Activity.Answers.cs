using LearningNetwork.Methods;

namespace LearningNetwork.Activities;

/// <summary>Questions that everybody answers: when they take answers, and when everybody sees the result. <see cref="QuestionActs"/> must be loaded.</summary>
public sealed partial class Activity
{
    /// <summary>The question takes answers now: its phase runs, and nobody has closed it.</summary>
    public bool TakesAnswers(Cell cell) => Takes(cell) && !Stands(cell, QuestionActKind.AnswersClosed);

    /// <summary>A phase that asks it runs or has run.</summary>
    public bool HasAsked(Cell cell) => Method.Phases.Take(PhaseIndex + 1).Any(phase => phase.Write.Contains(cell.Key));

    /// <summary>Everybody sees how the answers are spread. Those who lead see it no sooner than the others.</summary>
    public bool ShowsResult(Cell cell) => HasAsked(cell) && cell.Results switch
    {
        Reveal.Live => true,
        Reveal.AtClose => !TakesAnswers(cell),
        Reveal.Hidden => Stands(cell, QuestionActKind.ResultShown),
        _ => false,
    };

    /// <summary>A person's own answer may be undone as long as the question takes answers: afterwards the result stands. What is locked stands too.</summary>
    /// <exception cref="RefusedException">It is an answer, and no more are taken; or its cell is locked.</exception>
    public void MayTakeBack(Contribution row)
    {
        if (Method.Cell(row.Cell) is { } locked && IsLocked(locked)) throw new RefusedException(Refusal.CellLocked);
        if (Method.Cell(row.Cell) is { IsTallied: true } cell && !TakesAnswers(cell)) throw new RefusedException(Refusal.AnswersClosed);
    }

    // Not in a phase that has passed, however offline the phone was: whoever comes late has seen what the others answered.
    private Phase PhaseAsking(Cell cell, Viewer by)
    {
        var phase = PhaseTaking(cell, null, by, Refusal.AnswersClosed);
        return TakesAnswers(cell) ? phase : throw new RefusedException(Refusal.AnswersClosed);
    }

    private Guid IdFor(Cell cell, Draft draft, string whose, Contribution? about)
    {
        if (cell.IsOneEach) return OneEach.IdOf(Id, cell.Key, whose, about?.Id);
        return OneEach.Is(draft.Id) ? throw new RefusedException(Refusal.NotThere) : draft.Id;
    }
}
