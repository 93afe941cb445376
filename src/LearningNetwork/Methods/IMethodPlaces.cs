namespace LearningNetwork.Methods;

/// <summary>Where a method can be put. A room above fills it, because methods do not know programmes.</summary>
public interface IMethodPlaces
{
    /// <summary>The days to come in a network's gatherings, the first first; the caller has already found the network through the person.</summary>
    Task<IReadOnlyList<MethodDay>> In(Guid network);
}

/// <summary>A day of a gathering, and what stands in its programme, in order.</summary>
/// <param name="Name">Which gathering and which day.</param>
public sealed record MethodDay(Guid Id, string Name, IReadOnlyList<MethodSlot> Items);

/// <summary>An item that the method can stand after.</summary>
public sealed record MethodSlot(Guid Id, string Title);
