using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Live;

namespace LearningNetwork.Activities;

/// <summary>One device at a table: who chose it and when, and who ended it.</summary>
public sealed class ScribeMode : OneRow, ILiveSubject
{
    public Guid ActivityId { get; set; }
    public DateTime At { get; set; }
    public Guid ByPersonId { get; set; }
    public DateTime? EndedAt { get; set; }
    public Guid? EndedByPersonId { get; set; }

    IEnumerable<string> ILiveSubject.Topics => [$"activity:{ActivityId}", $"stage:{ActivityId}"];
}
