using LearningNetwork.Methods;

namespace LearningNetwork.Activities;

/// <summary>Which values a cell takes.</summary>
public sealed partial class Activity
{
    private static string? TextFor(Cell cell, Draft draft)
    {
        if (cell.Kind is not (CellKind.Text or CellKind.File)) return null;
        if (cell.IsRow) return Row.In(cell, draft);
        var text = draft.CleanText;
        // A file may come without a description.
        if (text.Length == 0) return cell.Kind is CellKind.File ? null : throw new RefusedException(Refusal.Empty);
        MustBeText(text, cell.Length);
        return text;
    }

    internal static void MustBeText(string text, int length)
    {
        if (text.Length > length) throw new RefusedException(Refusal.TooLong);
        if (text.Any(letter => char.IsControl(letter) && letter is not ('\n' or '\t'))) throw new RefusedException(Refusal.ControlCharacters);
    }

    private static double? NumberFor(Cell cell, Draft draft) => cell.Kind is CellKind.Number or CellKind.Scale ? Answer.NumberIn(cell, draft) : null;

    private static string? ChoiceFor(Cell cell, Draft draft) => cell.Kind switch
    {
        CellKind.Text or CellKind.Number or CellKind.Scale => null,
        CellKind.File => (draft.File ?? throw new RefusedException(Refusal.NoFile)).Name,
        _ when cell.Kind is CellKind.YesNo || cell.Counted => draft.Choice is null or "yes" or "no" ? draft.Choice ?? "yes" : throw new RefusedException(Refusal.NotAChoice),
        _ when cell.IsAnswer => Answer.ChoiceIn(cell, draft),
        _ => draft.Choice is { Length: > 0 and <= 200 } choice ? choice : throw new RefusedException(Refusal.NotAChoice),
    };
}
