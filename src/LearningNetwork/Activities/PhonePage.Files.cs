using LearningNetwork.Methods;

namespace LearningNetwork.Activities;

/// <summary>Pictures and documents: where they are sent from, and which are mine to take away.</summary>
public sealed partial record PhonePage
{
    /// <summary>Cells that take a file in this phase.</summary>
    public IReadOnlyList<Cell> FileCells => Phase is null ? [] : [.. Phase.Write.Select(key => Activity.Method.Cell(key)!).Where(cell => cell.Kind is CellKind.File && Activity.Takes(cell) && IsFor(cell))];

    public IReadOnlyList<Contribution> MyFiles(Cell cell) => [.. Notes.Rows.Where(row => !row.IsRemoved && row.Cell == cell.Key && Activity.WriterOf(row) == Viewer.PersonId)];
}
