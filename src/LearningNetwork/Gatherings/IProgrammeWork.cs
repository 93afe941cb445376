namespace LearningNetwork.Gatherings;

/// <summary>What a programme may know of the work that is done in it. The room above fills it, because programmes do not know activities.</summary>
public interface IProgrammeWork
{
    /// <summary>What is done in an item, the oldest first; the caller has already found the item through the person.</summary>
    Task<IReadOnlyList<ItemWork>> In(Guid item);
}

/// <summary>A piece of work in an item, with its phases in order.</summary>
/// <param name="Address">Where it is led from.</param>
public sealed record ItemWork(string Name, string Address, IReadOnlyList<ItemPhase> Phases)
{
    /// <summary>Of all phases together; null when one of them has no length.</summary>
    public int? Minutes => Phases.Aggregate((int?)0, (sum, phase) => sum + phase.Minutes);
}

/// <param name="Minutes">Planned; null when it lasts until somebody moves on.</param>
/// <param name="Address">Takes a form with <c>minutes</c> and <c>by</c>; null once the length cannot be set any longer.</param>
public sealed record ItemPhase(string Name, int? Minutes, string? Address);
