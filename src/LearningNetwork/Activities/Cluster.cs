using LearningNetwork.Platform.Data;

namespace LearningNetwork.Activities;

/// <summary>Notes that belong together, as those who lead have laid them (domain M16). Who made, renamed and dissolved it is in <see cref="Moderation"/>.</summary>
public sealed class Cluster : OneRow
{
    public const int LongestName = 120;

    public Guid ActivityId { get; init; }
    public required string Name { get; set; }
    public DateTime MadeAt { get; init; }
    /// <summary>Its notes lie by themselves again; null while it stands.</summary>
    public DateTime? DissolvedAt { get; set; }
}
