namespace LearningNetwork.Methods;

/// <summary>What somebody looks for in the library. What is left open is not asked about.</summary>
public sealed record MethodSearch
{
    /// <summary>The lengths one may ask for, in minutes.</summary>
    public static IReadOnlyList<int> Lengths { get; } = [15, 30, 60];

    public Aim? Aim { get; init; }
    public Moment? Moment { get; init; }
    public Together? Together { get; init; }
    /// <summary>At most so many minutes.</summary>
    public int? Minutes { get; init; }

    public bool IsOpen => (Aim, Moment, Together, Minutes) is (null, null, null, null);

    public bool Finds(Method method) =>
        (Aim is not { } aim || method.Aims.Contains(aim)) && (Moment is not { } moment || method.Moments.Contains(moment))
        && (Together is not { } together || method.Groupings.Contains(together)) && (Minutes is not { } minutes || method.Minutes <= minutes);
}
