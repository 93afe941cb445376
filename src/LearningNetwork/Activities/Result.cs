using LearningNetwork.Methods;

namespace LearningNetwork.Activities;

/// <summary>A question and how it was answered, each time it was asked beside the other. The same for everybody; it holds nothing that is not to be seen yet.</summary>
public sealed record Result(Cell Question, IReadOnlyList<ResultRound> Rounds, long Revision)
{
    public bool IsShown => Rounds.Any(round => round.Tally is not null);
    public IReadOnlyList<ResultRound> Shown => [.. Rounds.Where(round => round.Tally is not null)];
    /// <summary>The longest bar fills its track: this many per cent.</summary>
    public int Longest => Math.Max(1, Shown.SelectMany(round => round.Tally!.Bars).Select(bar => bar.Share).DefaultIfEmpty(0).Max());

    /// <summary>How large a word is written, 1–5.</summary>
    public int SizeOf(IReadOnlyList<(ResultRound Round, Bar? Bar)> bars) => Math.Max(1, (bars.Max(each => each.Bar?.Share ?? 0) * 5 + Longest - 1) / Longest);

    /// <summary>What can be chosen or was said, with a bar from each round that is shown.</summary>
    public IEnumerable<(string Name, IReadOnlyList<(ResultRound Round, Bar? Bar)> Bars)> Lines =>
        from name in Shown.SelectMany(round => round.Tally!.Bars.Select(bar => bar.Name)).Distinct()
        select (name.ToString(), (IReadOnlyList<(ResultRound, Bar?)>)[.. Shown.Select(round => (round, round.Tally!.Bars.FirstOrDefault(bar => bar.Name == name)))]);
}

/// <summary>One time a question was asked.</summary>
/// <param name="People">How many have answered, also while nobody sees how.</param>
/// <param name="Tally">Null while the result is hidden, and where so few have answered that it would tell who.</param>
public sealed record ResultRound(Cell Cell, int People, Tally? Tally)
{
    /// <summary>It would be shown, were there more answers.</summary>
    public bool WaitsForMore { get; init; }
    public bool TakesAnswers { get; init; }
}

public static class ResultReading
{
    extension(Notes notes)
    {
        /// <summary>The results of the questions that have been asked, in the method's order.</summary>
        public IReadOnlyList<Result> ResultsIn(Activity activity) =>
        [
            .. from cell in activity.Method.Cells
               where cell.HasResult && activity.HasAsked(cell)
               group notes.RoundOf(cell, activity) by cell.Question into rounds
               select new Result(rounds.First().Cell, [.. rounds], notes.Revision),
        ];

        private ResultRound RoundOf(Cell cell, Activity activity)
        {
            var tally = Tally.Of(cell, activity.Counting([.. notes.Answers.Concat(notes.Rows).Where(row => row.Cell == cell.Key && !row.IsRemoved && !row.IsHidden)]));
            var (isShown, isTooFew) = (activity.ShowsResult(cell), tally.IsTooFew(cell));
            return new(cell, tally.People, isShown && !isTooFew ? tally : null) { WaitsForMore = isShown && isTooFew, TakesAnswers = activity.TakesAnswers(cell) };
        }
    }
}
