using LearningNetwork.Platform.Data;

namespace LearningNetwork.Activities;

/// <summary>A phase as it was lived: when it started and ended, and who moved on. A phase gone back to has two.</summary>
public sealed class PhaseRun : OneRow
{
    public Guid ActivityId { get; set; }
    public int PhaseIndex { get; set; }
    public DateTime StartedAt { get; set; }
    public DateTime? EndedAt { get; set; }
    public Guid ByPersonId { get; set; }
}
