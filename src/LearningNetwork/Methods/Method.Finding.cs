namespace LearningNetwork.Methods;

/// <summary>What people look for when they choose a method.</summary>
public sealed partial class Method
{
    public IReadOnlyList<Aim> Aims { get; init; } = [];
    public IReadOnlyList<Moment> Moments { get; init; } = [];
    /// <summary>Of all phases together; a phase without a clock counts as nothing.</summary>
    public int Minutes => Phases.Sum(phase => phase.Minutes ?? 0);
    /// <summary>A phase lasts until somebody who leads moves on, so that <see cref="Minutes"/> is the least.</summary>
    public bool IsOpenEnded => Phases.Any(phase => phase.Minutes is null);
    /// <summary>Who sits together in one phase or more, the fewest first.</summary>
    public IReadOnlyList<Together> Groupings => [.. Phases.Select(phase => phase.Together).Distinct().Order()];
}

/// <summary>What a method is for.</summary>
public enum Aim { Share, Learn, Reflect, Decide, Ask, SumUp }

/// <summary>Where in a gathering a method fits (domain §2.9): theory, thinking alone, group, across municipalities, home again, plenary, closing.</summary>
public enum Moment { Opening, Theory, Thinking, Group, Exchange, Home, Plenary, Closing }
