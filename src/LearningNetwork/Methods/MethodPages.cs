namespace LearningNetwork.Methods;

/// <summary>The library as somebody searched it.</summary>
public sealed record MethodList(Guid Network, MethodSearch Search, IReadOnlyList<Method> All)
{
    public Func<Method, bool> IsOwn { get; init; } = _ => false;

    /// <summary>The network's own that cannot run as they were saved.</summary>
    public IReadOnlyList<MethodEdition> Unusable { get; init; } = [];

    /// <summary>By name, as the reader's language sorts.</summary>
    public IReadOnlyList<Method> Found => field ??= [.. All.Where(Search.Finds).OrderBy(method => method.Name.ToString(), StringComparer.CurrentCulture)];
}

/// <summary>One method, and the days it can be put in.</summary>
public sealed record MethodPage(Guid Network, Method Method, IReadOnlyList<MethodDay> Days)
{
    /// <summary>Who saved which version and when, of a network's own method; null in the library.</summary>
    public MethodSaving? Saved { get; init; }

    public string Address => $"/networks/{Network}/methods";
    public Phase? PhaseOf(string key) => Method.Phases.FirstOrDefault(phase => phase.Key == key);
    /// <summary>What is written in a phase, each question once.</summary>
    public IEnumerable<Cell> WrittenIn(Phase phase) => phase.Write.Select(Method.Cell).OfType<Cell>().DistinctBy(cell => cell.Question);
    public IEnumerable<Cell> Cells => Method.Cells.Where(cell => cell.Round == 1);
}
