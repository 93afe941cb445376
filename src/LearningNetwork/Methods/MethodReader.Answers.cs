using LearningNetwork.Platform.Text;

namespace LearningNetwork.Methods;

public sealed partial class MethodReader
{
    private static readonly CellKind[] WithOptions = [CellKind.Choice, CellKind.Choices, CellKind.Ranking, CellKind.Points];

    private static readonly string[] NotCounted = ["seen-by", "raises", "writer", "recipient"];

    private static string KeyOf(string key, int round) => $"{key}-{round}";

    // A question that is asked again is a cell for each time, so that two rounds lie side by side and neither can change the other.
    private static IEnumerable<Cell> Asked(Cell cell) =>
        [cell, .. Enumerable.Range(2, cell.Again - 1).Select(round => cell with { Key = KeyOf(cell.Key, round), Round = round, FirstKey = cell.Key })];

    private static IEnumerable<string> LaterKeys(Fields cell) =>
        cell.Key is { } key && cell.Said("again") is { } said && int.TryParse(said, out var times) && times is 2 or 3 ? Enumerable.Range(2, times - 1).Select(round => KeyOf(key, round)) : [];

    private IEnumerable<(Fields Fields, Cell Cell)> Said(Method method) => cells.Zip(method.Cells.Where(cell => cell.Round == 1));

    private static Option ReadOption(Fields fields)
    {
        fields.Need("key", "name");
        var option = new Option(fields.KeyText(), fields.Wording("name") ?? Wording.Empty);
        fields.Close();
        return option;
    }

    private static Scale ReadScale(Fields fields)
    {
        fields.Need("from", "to");
        var scale = new Scale(fields.Number("from", -1000, 1_000_000) ?? 0, fields.Number("to", -1000, 1_000_000) ?? 0, fields.Wording("from-name"), fields.Wording("to-name"));
        if (fields.IsSound("from") && fields.IsSound("to") && scale.From >= scale.To)
            fields.Fault("to", "must be more than \"from\".");
        fields.Close();
        return scale;
    }

    private void CheckAnswers(Method method)
    {
        foreach (var (fields, cell) in Said(method))
        {
            CheckOptions(fields, cell);
            CheckScale(fields, cell);
            CheckResult(fields, cell);
            CheckCounted(fields, cell);
        }
    }

    private static void CheckOptions(Fields fields, Cell cell)
    {
        var chooses = WithOptions.Contains(cell.Kind);
        if (chooses && fields.IsSound("options") && cell.Options.Count is < 2 or > Cell.MostOptions)
            fields.Fault("options", $"must be 2–{Cell.MostOptions}, each with a key and a name.");
        if (!chooses)
            NotHere(fields, "options", "choice, choices, ranking or points");
        foreach (var again in cell.Options.GroupBy(option => option.Key).Where(same => same.Count() > 1))
            fields.Fault("options", $"has \"{again.Key}\" twice.");
        if (cell.Kind is not (CellKind.Choices or CellKind.Ranking))
            NotHere(fields, "most", "choices or ranking");
        if (cell.Kind is not CellKind.Points)
            NotHere(fields, "points", "points");
    }

    private static void CheckScale(Fields fields, Cell cell)
    {
        if (cell.Kind is CellKind.Scale && cell.Scale is null && fields.IsSound("scale"))
            fields.Fault("scale", "is missing: a scale goes from a number to a number.");
        if (cell is { Kind: CellKind.Scale, Scale: { } scale } && scale.To - scale.From >= Scale.MostSteps)
            fields.Fault("scale", $"has more than {Scale.MostSteps} steps.");
        if (cell.Kind is not (CellKind.Scale or CellKind.Number))
            NotHere(fields, "scale", "scale or number");
    }

    private static void CheckResult(Fields fields, Cell cell)
    {
        if (!cell.IsAnswer && cell.Kind is not CellKind.Text)
            NotHere(fields, "results", "text, or one that is answered once");
        if (fields.Has("again") && !cell.HasResult)
            fields.Fault("again", "needs \"results\": without them there is nothing to lay side by side.");
        if (cell.IsAnswer && (cell.IsMark || cell.Recipient is not Recipient.None))
            fields.Fault(cell.IsMark ? "about" : "recipient", "cannot be here: an answer is counted, and belongs to its writer.");
        if (cell.IsAnswer && cell.Sights.Any(sight => sight.Audience is not Audience.Writer))
            fields.Fault("seen-by", "cannot be here: single answers are seen by their writers, and everybody sees the result.");
    }

    private static void CheckCounted(Fields fields, Cell cell)
    {
        if (!cell.Counted)
            return;
        if (!cell.IsMark && fields.IsSound("about"))
            fields.Fault("counted", "needs \"about\": it counts marks on notes.");
        foreach (var name in NotCounted.Where(fields.Has))
            fields.Fault(name, "cannot be here: everybody who sees the note may set a counted mark, and sees how many have.");
    }

    private static void NotHere(Fields fields, string name, string kinds)
    {
        if (fields.Has(name) && fields.IsSound("kind"))
            fields.Fault(name, $"needs another kind: {kinds}.");
    }
}
