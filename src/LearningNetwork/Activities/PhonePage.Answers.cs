using LearningNetwork.Methods;

namespace LearningNetwork.Activities;

/// <summary>What I am asked, what I have answered, and how everybody has.</summary>
public sealed partial record PhonePage
{
    /// <summary>The questions of the phase that runs, in its order.</summary>
    public IReadOnlyList<Cell> Questions => Phase is null ? [] : [.. Phase.Write.Select(key => Activity.Method.Cell(key)!).Where(cell => cell.IsAnswer)];

    public IReadOnlyList<Result> Results => field ??= Notes.ResultsIn(Activity);

    public Question Asks(Cell cell) => new(cell, Activity, Viewer, MyAnswers.FirstOrDefault(row => row.Cell == cell.Key)) { IsAlone = Questions.Count == 1 };

    /// <summary>Counted marks that may be set now, each with the notes I have set it on.</summary>
    public IEnumerable<(Cell Cell, IReadOnlyList<Guid> Mine)> Votes =>
        Activity.Method.Cells.Where(cell => cell.Counted && Activity.TakesAnswers(cell) && Viewer.Attends).Select(cell => (cell, Notes.VotedFor(cell, Viewer.PersonId)));

    private IReadOnlyList<Contribution> MyAnswers => field ??= Notes.AnswersFor(Entered.Seeing);
}

/// <summary>A question as one person is asked it.</summary>
/// <param name="Mine">Their answer; null before there is one.</param>
public sealed record Question(Cell Cell, Activity Activity, Viewer Viewer, Contribution? Mine)
{
    /// <summary>The id my answer has or will have.</summary>
    public Guid Id => OneEach.IdOf(Activity.Id, Cell.Key, Viewer.PersonId);
    public bool IsOpen => Activity.TakesAnswers(Cell);
    /// <summary>The phase asks nothing else, so that its prompt is the question.</summary>
    public bool IsAlone { get; init; }
    public bool IsThePrompt => IsAlone && Cell.Name == Activity.Phase?.Prompt;

    public bool Has(string option) => Parts.Any(part => part.Key == option);
    public int? NumberFor(string option) => Parts.Where(part => part.Key == option).Select(part => (int?)part.Number).FirstOrDefault();

    private IReadOnlyList<(string Key, int Number)> Parts => field ??= Answer.Parts(Mine?.Choice);
}
