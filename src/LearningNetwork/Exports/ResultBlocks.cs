using System.Globalization;
using LearningNetwork.Activities;
using LearningNetwork.Methods;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Exports;

/// <summary>How the hall answered a question, as a table: a line for each answer, and for each time it was asked a column.</summary>
internal static class ResultBlocks
{
    public static TableBlock Of(Result result, IStringLocalizer texts) => new(Caption(result, texts),
        [texts["Result.Answer"], .. result.Shown.Select(round => Heading(result, round, texts))],
        [.. result.Lines.Select(line => (IReadOnlyList<string>)[line.Name, .. line.Bars.Select(each => each.Bar is { } bar ? Told(result, bar, texts) : "–")]), .. Middle(result, texts)]);

    private static string Caption(Result result, IStringLocalizer texts) =>
        $"{result.Question.Name} ({texts["Result.People", result.Shown.Max(round => round.People)]})";

    private static string Heading(Result result, ResultRound round, IStringLocalizer texts)
    {
        var what = texts[result.Question.Kind switch { CellKind.Points => "Result.Points", CellKind.Ranking => "Result.Ranking", _ => "Result.Count" }];
        return result.Rounds.Count == 1 ? what : texts["Result.Round", round.Cell.Round, what];
    }

    private static string Told(Result result, Bar bar, IStringLocalizer texts) => result.Question.Kind switch
    {
        CellKind.Ranking => texts["Result.Firsts", bar.Count, bar.Firsts ?? 0],
        _ => string.Create(CultureInfo.CurrentUICulture, $"{bar.Count} ({bar.Share} %)"),
    };

    private static IEnumerable<IReadOnlyList<string>> Middle(Result result, IStringLocalizer texts)
    {
        if (result.Shown.All(round => round.Tally!.Median is null)) yield break;
        yield return [texts["Result.Median"], .. result.Shown.Select(round => round.Tally!.Median?.ToString("0.#", CultureInfo.CurrentUICulture) ?? "–")];
        yield return [texts["Result.Mean"], .. result.Shown.Select(round => round.Tally!.Mean?.ToString("0.#", CultureInfo.CurrentUICulture) ?? "–")];
    }
}
