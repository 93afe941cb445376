using LearningNetwork.Platform.Data;

namespace LearningNetwork.Activities;

/// <summary>When an activity began, it took over from another of the same gathering: what was written there is read here, by that activity's own rule.</summary>
public sealed class Handover : OneRow
{
    public Guid ActivityId { get; set; }
    public Guid FromId { get; set; }
    /// <summary>The method of the one it took over from, by which this one's cells name its cells.</summary>
    public required string MethodKey { get; set; }
    public DateTime At { get; set; }
    public Guid ByPersonId { get; set; }
}
