using LearningNetwork.Platform.Data;

namespace LearningNetwork.Activities;

/// <summary>Somebody ended an activity; what was written stays, nothing more is taken. It can be opened again.</summary>
public sealed class Closure : OneRow
{
    public Guid ActivityId { get; set; }
    public DateTime At { get; set; }
    public Guid ByPersonId { get; set; }
    public DateTime? ReopenedAt { get; set; }
}
