namespace LearningNetwork.Methods;

/// <summary>One or more method files cannot be used. Carries every fault found, not only the first.</summary>
public sealed class MethodFileException(IReadOnlyList<MethodFault> faults)
    : Exception(string.Join(Environment.NewLine, ["Methods that cannot be used:", .. faults.Select(fault => fault.ToString())]))
{
    public IReadOnlyList<MethodFault> Faults { get; } = faults;
}
