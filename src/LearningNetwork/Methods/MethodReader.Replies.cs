namespace LearningNetwork.Methods;

public sealed partial class MethodReader
{
    private bool IsTakenOver(string about) => Elsewhere.Is(about) && from.Contains(Elsewhere.Parts(about).Method);

    private void CheckReplies(Method method)
    {
        foreach (var (fields, cell) in Said(method))
        {
            if (cell.IsReply)
                CheckReply(fields, cell);
            else if (cell.Recipient is Recipient.Asker)
                fields.Fault("recipient", "is asker, but nobody has asked: needs \"about\" with a cell of a method in \"from\".");
        }
    }

    private static void CheckReply(Fields fields, Cell cell)
    {
        if (cell.Kind is not CellKind.Text)
            fields.Fault("kind", "must be text: what was written elsewhere is answered in words.");
        if (!cell.About.All(Elsewhere.Is))
            fields.Fault("about", "names cells of this method and of another: a reply is about those of another only.");
        if (cell.Identity is Identity.Anonymous)
            fields.Fault("identity", "is anonymous, which a reply cannot be: who was asked is known.");
        if (cell.Writer is not Writer.Anyone)
            fields.Fault("writer", "cannot be here: those it was given to reply.");
    }
}
