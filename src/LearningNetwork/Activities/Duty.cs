using LearningNetwork.Methods;
using LearningNetwork.Platform.Data;

namespace LearningNetwork.Activities;

/// <summary>Somebody does something for their group (domain M78): since when, and until when.</summary>
public sealed class Duty : OneRow
{
    public Guid ActivityId { get; set; }
    public Guid TableId { get; set; }
    public GroupRole Role { get; set; }
    public Guid PersonId { get; set; }
    public DateTime At { get; set; }
    public DateTime? EndedAt { get; set; }
}
