using LearningNetwork.Platform.Text;

namespace LearningNetwork.Methods;

public sealed partial class MethodReader
{
    private const int LongestField = 2000;
    private static readonly string[] NotARow = ["kind", "length", "about", "results", "hint"];

    private static RowField ReadField(Fields fields)
    {
        fields.Need("key", "name");
        var field = new RowField(fields.KeyText(), fields.Wording("name") ?? Wording.Empty, fields.Choice<RowFieldKind>("kind") ?? RowFieldKind.Text,
            fields.Number("length", 1, LongestField) ?? RowField.UsualLength, fields.Flag("optional")) { Hint = fields.Wording("hint") };
        fields.Close();
        return field;
    }

    private static void CheckRow(Fields fields, Cell cell)
    {
        if (!fields.Has("fields"))
            return;
        if (fields.IsSound("fields") && cell.Fields.Count is < Cell.LeastFields or > Cell.MostFields)
            fields.Fault("fields", $"must be {Cell.LeastFields}–{Cell.MostFields}, each with a key and a name.");
        foreach (var again in cell.Fields.GroupBy(field => field.Key).Where(same => same.Count() > 1))
            fields.Fault("fields", $"has \"{again.Key}\" twice.");
        if (cell.IsRow && cell.Fields.All(field => field.IsOptional))
            fields.Fault("fields", "are all optional: a row needs one that must be there.");
        foreach (var name in NotARow.Where(fields.Has))
            fields.Fault(name, "cannot be here: each of the \"fields\" has its own, and a row is text that is neither a mark nor counted.");
    }
}
