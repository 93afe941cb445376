namespace LearningNetwork.Methods;

public sealed partial class MethodReader
{
    // A document can say inside who wrote it, and a picture can be of them.
    private void CheckFiles(Method method)
    {
        foreach (var (fields, cell) in cells.Zip(method.Cells).Where(each => each.Second.Kind is CellKind.File))
        {
            if (cell.Identity is Identity.Anonymous)
                fields.Fault("identity", "is anonymous, which a file cannot be: it may tell inside who made it.");
            if (cell.IsMark)
                fields.Fault("about", "cannot be here: a file is no mark.");
        }
    }

    private void CheckLocks(Method method)
    {
        var locked = new HashSet<string>();
        foreach (var (fields, phase) in phases.Zip(method.Phases))
        {
            locked.UnionWith(phase.Locks);
            foreach (var key in phase.Write.Where(locked.Contains))
                fields.Fault("write", $"names \"{key}\", which is locked by now.");
        }
    }
}
