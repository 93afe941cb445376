using LearningNetwork.Methods;

namespace LearningNetwork.Activities;

/// <summary>What those who lead do with a question: show its result, close its answers, and either again.</summary>
public sealed partial class Activity
{
    /// <summary>Shows everybody the result of a question that waits for it.</summary>
    /// <exception cref="RefusedException">There is no such question, it has not been asked, or its result shows by itself.</exception>
    public void ShowResult(string cell, Guid by, DateTime now) => Do(ToShow(cell), QuestionActKind.ResultShown, by, now);

    public void HideResult(string cell, Guid by, DateTime now) => Undo(ToShow(cell), QuestionActKind.ResultShown, by, now);

    /// <summary>Takes no more answers to a question, also while its phase runs.</summary>
    /// <exception cref="RefusedException">There is no such question, or its phase does not run.</exception>
    public void CloseAnswers(string cell, Guid by, DateTime now) => Do(ToAnswer(cell), QuestionActKind.AnswersClosed, by, now);

    public void OpenAnswers(string cell, Guid by, DateTime now) => Undo(ToAnswer(cell), QuestionActKind.AnswersClosed, by, now);

    /// <summary>Puts a question in this activity's own words before it starts; the library's method stays as it is.</summary>
    /// <exception cref="RefusedException">It has begun, there is no such question, or the words are none, too long, too few, too many or alike.</exception>
    public void Ask(string cell, QuestionWords words)
    {
        if (HasStarted || IsClosed || PhaseRuns.Count > 0) throw new RefusedException(Refusal.QuestionAsked);
        var asked = Questions().FirstOrDefault(each => each.Key == cell) ?? throw new RefusedException(Refusal.NotThere);
        MethodYaml = Method.WithQuestion(cell, words.For(asked)).Yaml;
        Touch();
    }

    /// <summary>What the activity asks everybody, each question once.</summary>
    public IReadOnlyList<Cell> Questions() => [.. Method.Cells.Where(cell => cell is { Round: 1 } && (cell.HasResult || IsAskedAlone(cell)))];

    // An open question: the only text of a method that asks for nothing else.
    private bool IsAskedAlone(Cell cell) => cell is { IsMark: false, Kind: CellKind.Text } && Method.Cells.Count(each => !each.IsMark) == 1;

    /// <summary>The act that holds for a question now; null when there is none.</summary>
    public QuestionAct? ActOn(Cell cell, QuestionActKind kind) => QuestionActs.FirstOrDefault(act => act.Cell == cell.Key && act.Kind == kind && act.Stands);

    private bool Stands(Cell cell, QuestionActKind kind) => ActOn(cell, kind) is not null;

    private Cell ToShow(string key)
    {
        var cell = Asked(key);
        return cell.Results is Reveal.Hidden ? cell : throw new RefusedException(Refusal.OpensItself);
    }

    private Cell ToAnswer(string key)
    {
        var cell = Asked(key);
        if (IsClosed) throw new RefusedException(Refusal.ActivityClosed);
        return Takes(cell) ? cell : throw new RefusedException(Refusal.AnswersClosed);
    }

    private Cell Asked(string key)
    {
        if (Method.Cell(key) is not { HasResult: true } cell) throw new RefusedException(Refusal.NotThere);
        return HasAsked(cell) ? cell : throw new RefusedException(Refusal.NotStarted);
    }

    private void Do(Cell cell, QuestionActKind kind, Guid by, DateTime now)
    {
        if (Stands(cell, kind)) return;
        QuestionActs.Add(new() { ActivityId = Id, Cell = cell.Key, Kind = kind, At = now, ByPersonId = by });
        Touch();
    }

    private void Undo(Cell cell, QuestionActKind kind, Guid by, DateTime now)
    {
        if (ActOn(cell, kind) is not { } act) return;
        (act.UndoneAt, act.UndoneByPersonId) = (now, by);
        Touch();
    }
}
