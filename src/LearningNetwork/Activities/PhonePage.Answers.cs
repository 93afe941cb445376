using LearningNetwork.Methods;

namespace LearningNetwork.Activities;

/// <summary>What I am asked, what I have answered, and how everybody has.</summary>
public sealed partial record PhonePage
{
    /// <summary>The questions of the phase that runs, in its order.</summary>
    public IReadOnlyList<Cell> Questions => Phase is null ? [] : [.. Phase.Write.Select(key => Activity.Method.Cell(key)!).Where(cell => cell.IsAnswer)];

    public IReadOnlyList<Result> Results => field ??= Notes.ResultsIn(Activity);

    public Question Asks(Cell cell)
    {
        var mine = MyAnswers.Where(row => row.Cell == cell.Key).ToList();
        return new(cell, Activity, Viewer, mine.FirstOrDefault(row => row.Id == Activity.AnswerIdFor(cell, Viewer))) { IsAlone = Questions.Count == 1, Tables = mine.FirstOrDefault(row => row.IsTables), Behind = Behind };
    }

    /// <summary>As many as may stand behind what I answer for my table, and how many do as far as is known; null when I answer for myself.</summary>
    public Behind? Behind => IsScribe && Activity.PlaceToWrite(Viewer) is { } place ? new(Activity.MostBehind(place), place.Table is null ? Math.Max(1, MyMunicipality.Count()) : Activity.MostBehind(place)) : null;

    /// <summary>Counted marks that may be set now, each with the notes I have set it on.</summary>
    public IEnumerable<(Cell Cell, IReadOnlyList<Guid> Mine)> Votes =>
        Activity.Method.Cells.Where(cell => cell.Counted && Activity.TakesAnswers(cell) && Viewer.Attends).Select(cell => (cell, Notes.VotedFor(cell, Viewer)));

    private IReadOnlyList<Contribution> MyAnswers => field ??= Notes.AnswersFor(Entered.Seeing);
}

/// <summary>A question as one person is asked it.</summary>
/// <param name="Mine">Their answer; null before there is one.</param>
public sealed record Question(Cell Cell, Activity Activity, Viewer Viewer, Contribution? Mine)
{
    /// <summary>The id my answer has or will have.</summary>
    public Guid Id => Activity.AnswerIdFor(Cell, Viewer);
    /// <summary>What my table has answered, where I am at it.</summary>
    public Contribution? Tables { get; init; }
    public Behind? Behind { get; init; }
    /// <summary>Whoever has the pen answers for the table.</summary>
    public bool IsOthers => Activity.IsOthersToWrite(Cell, Viewer);
    public bool IsOpen => Activity.TakesAnswers(Cell);
    /// <summary>The phase asks nothing else, so that its prompt is the question.</summary>
    public bool IsAlone { get; init; }
    public bool IsThePrompt => IsAlone && Cell.Name == Activity.Phase?.Prompt;

    public bool Has(string option) => Parts.Any(part => part.Key == option);
    public int? NumberFor(string option) => Parts.Where(part => part.Key == option).Select(part => (int?)part.Number).FirstOrDefault();

    /// <summary>I answered for the table, and each has their own device again.</summary>
    public bool MayUndoTables => !IsOthers && Tables is not null && Activity.WriterOf(Tables) == Viewer.PersonId;

    /// <summary>What the table has answered, in words: in a ranking the first first.</summary>
    public string Said => Tables?.Number is { } number ? number.ToString("0.######", System.Globalization.CultureInfo.CurrentCulture)
        : string.Join(", ", Answer.Parts(Tables?.Choice).Select(part => Cell.Option(part.Key)?.Name + (Cell.Kind is CellKind.Points ? $" {part.Number}" : "")));

    private IReadOnlyList<(string Key, int Number)> Parts => field ??= Answer.Parts(Mine?.Choice);
}

/// <summary>How many may stand behind what a table answers, and how many sit there.</summary>
public sealed record Behind(int Most, int Usual);
