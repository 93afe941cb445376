using LearningNetwork.Methods;

namespace LearningNetwork.Activities;

/// <summary>A question as the form has it: empty lines are left out.</summary>
public sealed record QuestionForm
{
    public string? Question { get; init; }
    public List<string?> Options { get; init; } = [];
    public string? From { get; init; }
    public string? To { get; init; }

    public QuestionWords ToWords() => new(Question?.Trim() ?? "", [.. Options.Select(option => option?.Trim()).OfType<string>().Where(option => option.Length > 0)], Said(From), Said(To));

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

public static class QuestionRules
{
    extension(QuestionWords words)
    {
        /// <summary>The words as far as a cell has room for them.</summary>
        /// <exception cref="RefusedException">A text is empty, too long or not one line, or the options are too few, too many or alike.</exception>
        public QuestionWords For(Cell cell)
        {
            var options = cell.Options.Count > 0 ? words.Options : [];
            var isCounted = cell.Options.Count == 0 || options.Count is >= 2 and <= Cell.MostOptions && options.Count >= (cell.Kind is CellKind.Choices or CellKind.Ranking ? cell.LeastOptions : 2);
            var areAlike = options.Distinct(StringComparer.CurrentCultureIgnoreCase).Count() < options.Count;
            var texts = options.Append(words.Question).Concat(new[] { words.From, words.To }.OfType<string>());
            return isCounted && !areAlike && texts.All(IsText) ? words with { Options = options } : throw new RefusedException(Refusal.NotAQuestion);
        }
    }

    private static bool IsText(string text) => text.Length is > 0 and <= QuestionWords.LongestText && !text.Any(char.IsControl);
}
