using System.Globalization;
using LearningNetwork.Methods;
using LearningNetwork.Platform.Text;

namespace LearningNetwork.Activities;

public sealed partial record Tally
{
    private static IReadOnlyList<Bar> Steps(Cell cell, IReadOnlyCollection<Contribution> answers)
    {
        var counts = answers.CountBy(answer => (int)answer.Number!.Value).ToDictionary();
        return [.. cell.Scale!.Steps.Select(step => new Bar(NameOf(cell.Scale, step), counts.GetValueOrDefault(step), Share(counts.GetValueOrDefault(step), answers.Count)))];
    }

    private static Wording NameOf(Scale scale, int step)
    {
        var name = step == scale.From ? scale.FromName : step == scale.To ? scale.ToName : null;
        return name is null ? new($"{step}") : new($"{step} {name.Nb}", name.Nn is null ? null : $"{step} {name.Nn}", name.En is null ? null : $"{step} {name.En}");
    }

    private static IReadOnlyList<Bar> Numbers(IReadOnlyCollection<Contribution> answers)
    {
        var counts = answers.CountBy(answer => (decimal)answer.Number!.Value).OrderBy(each => each.Key).ToList();
        return counts.Count > MostNumbers ? [] : [.. counts.Select(each => new Bar(Written(each.Key), each.Value, Share(each.Value, answers.Count)))];
    }

    // As the reader's language writes it: comma in Norwegian, point in English.
    private static Wording Written(decimal number) => new(number.ToString("0.######", CultureInfo.GetCultureInfo("nb")), En: number.ToString("0.######", CultureInfo.InvariantCulture));

    private static IReadOnlyList<Bar> Words(IReadOnlyCollection<Contribution> answers)
    {
        var words = answers.Where(answer => !string.IsNullOrWhiteSpace(answer.Text)).GroupBy(answer => string.Join(' ', answer.Text!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant());
        return [.. words.Select(word => new Bar(new(word.First().Text!.Trim()), word.Count(), Share(word.Count(), answers.Count)))
            .OrderByDescending(bar => bar.Count).ThenBy(bar => bar.Name.Nb, StringComparer.Ordinal).Take(MostWords)];
    }

    private static decimal? MedianOf(IReadOnlyCollection<Contribution> answers)
    {
        decimal[] sorted = [.. answers.Select(answer => (decimal)answer.Number!.Value).Order()];
        return sorted is [] ? null : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    private static decimal? MeanOf(IReadOnlyCollection<Contribution> answers) =>
        answers.Count == 0 ? null : Math.Round(answers.Sum(answer => (decimal)answer.Number!.Value) / answers.Count, 1, MidpointRounding.AwayFromZero);
}
