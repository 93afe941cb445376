namespace LearningNetwork.Gatherings;

/// <summary>One item of a day on its way, in the order it is planned now. Times are on the clock on the wall.</summary>
/// <param name="Minutes">Planned, with what was added while it ran; null when nobody knows.</param>
public sealed record RunItem(Guid Id, int? Minutes, ItemType Type = ItemType.Lecture)
{
    /// <summary>It is to start then, whatever comes before: a meal that is ordered, somebody who comes from outside.</summary>
    public DateTime? Fixed { get; init; }
    /// <summary>Its length is left alone.</summary>
    public bool IsHeld { get; init; }
    public bool IsSkipped { get; init; }
    public DateTime? Began { get; init; }
    public DateTime? Ended { get; init; }
    /// <summary>When the work in it says that it is done; its own length tells where there is no such work.</summary>
    public DateTime? Forecast { get; init; }
    /// <summary>Shorter than this it is not made; half of it when nothing is said.</summary>
    public int Least { get; init; } = ((Minutes ?? 0) + 1) / 2;

    public bool Runs => Began is not null && Ended is null;
    public bool IsDone => Ended is not null;
    public bool IsComing => Began is null && !IsSkipped;
}
