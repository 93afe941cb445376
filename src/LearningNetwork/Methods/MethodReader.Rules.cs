namespace LearningNetwork.Methods;

public sealed partial class MethodReader
{
    private void CheckKeys(string fileKey)
    {
        if (root.Key is { Length: > 0 } key && key != fileKey)
            root.Fault("key", $"must be the file's name, \"{fileKey}\", but is \"{key}\".");
        if (root.Has("phases") && root.IsSound("phases") && phases.Count == 0)
            root.Fault("phases", "must have at least one phase.");
        foreach (var again in Repeated(phases).Concat(Repeated(cells)))
            again.Fault("key", $"\"{again.Key}\" is used twice.");
    }

    private static IEnumerable<Fields> Repeated(IEnumerable<Fields> items) =>
        items.Where(item => item.Key is not null).GroupBy(item => item.Key).SelectMany(same => same.Skip(1));

    private void CheckCells(Method method)
    {
        var written = method.Phases.SelectMany(phase => phase.Write).ToHashSet();
        foreach (var (fields, cell) in Said(method))
        {
            CheckMark(fields, cell);
            CheckRow(fields, cell);
            CheckAnonymous(fields, cell, method);
            if (cell.Recipient is Recipient.None or Recipient.Network && fields.IsSound("recipient") && cell.Sights.Any(sight => sight.Audience == Audience.Recipient))
                fields.Fault("seen-by", "has the recipient, but the cell has none: say which in \"recipient\".");
            if (cell.Recipient == Recipient.Network && fields.IsSound("seen-by") && !cell.Sights.Any(sight => sight.Audience is Audience.Facilitators or Audience.Everyone))
                fields.Fault("seen-by", "must have the facilitators or everyone: it is to the network, and those who lead answer.");
            foreach (var key in Asked(cell).Select(each => each.Key).Where(key => key.Length > 0 && !written.Contains(key)))
                fields.Fault("key", $"\"{key}\" is in no phase's \"write\", so nobody can write there.");
        }
    }

    private static void CheckMark(Fields fields, Cell cell)
    {
        if (cell.Kind is CellKind.Mark or CellKind.YesNo && !cell.IsMark && fields.IsSound("about"))
            fields.Fault("about", "is missing or empty: a mark must say which cells it is about.");
        if (fields.Has("raises") && !cell.IsMark && fields.IsSound("about"))
            fields.Fault("raises", "needs \"about\": there is nothing to show to more people.");
        if (cell is { Writer: Writer.Author, IsMark: false } && fields.IsSound("about"))
            fields.Fault("writer", "is author, but the cell is no mark: whoever writes a note is its author.");
        if (cell.About.Contains(cell.Key))
            fields.Fault("about", "names the cell itself.");
    }

    // A mark is set by the writer's municipality, or the host's: who may set it would tell where the note came from. One that everybody may set tells nothing.
    private static void CheckAnonymous(Fields fields, Cell cell, Method method)
    {
        if (cell.Counted)
            return;
        foreach (var about in cell.About.Where(key => method.Cell(key)?.Identity is Identity.Anonymous))
            fields.Fault("about", $"names \"{about}\", which is anonymous: a mark would tell whose it is.");
        if (cell.Identity is Identity.Anonymous && (cell.Recipient is not Recipient.None || cell.IsMark))
            fields.Fault("identity", "is anonymous, so the cell can have no recipient and be no mark: both tell where it came from.");
    }
}
