namespace LearningNetwork.Methods;

/// <summary>A method being adapted, and how it would be.</summary>
/// <param name="Base">What it is adapted from: a method of the library, or the network's own newest version.</param>
public sealed record MethodEdit(Guid Network, Method Base, bool IsOwn, MethodForm Form)
{
    public Method? Preview { get; init; }
    public string Address => $"/networks/{Network}/methods";
    public bool HasHint(CellForm cell) => Base.Cell(cell.Key ?? "") is not { IsRow: true };
    /// <summary>Who sees it can be chosen, which it cannot of a question or a counted mark.</summary>
    public bool HasSights(CellForm cell) => Base.Cell(cell.Key ?? "") is not ({ IsAnswer: true } or { Counted: true });

    /// <summary>What may be written in a phase; a question that is asked again is there for each time.</summary>
    public IEnumerable<(string Key, string Name)> Writable => Form.Cells.Where(cell => cell.Key is not null).SelectMany(cell =>
        Base.Cells.Where(each => each.Question == cell.Key).Select(each => (each.Key, each.Round == 1 ? cell.Name ?? "" : $"{cell.Name} ({each.Round})")).DefaultIfEmpty((cell.Key!, cell.Name ?? "")));
}
