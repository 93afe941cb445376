namespace LearningNetwork.Methods;

/// <summary>The faults found so far in one file.</summary>
internal sealed class Faults(string file)
{
    private readonly List<MethodFault> found = [];

    public void Add(int line, string field, string problem) => found.Add(new(file, line, field, problem));

    public bool Concerns(string field) => found.Any(fault => fault.Field == field);

    /// <summary>Throws everything found, in the order it stands in the file.</summary>
    public void ThrowIfAny()
    {
        if (found.Count > 0)
            throw new MethodFileException([.. found.OrderBy(fault => fault.Line)]);
    }
}
