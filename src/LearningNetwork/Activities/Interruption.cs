using LearningNetwork.Platform.Data;

namespace LearningNetwork.Activities;

/// <summary>Something came between (domain M08): who stopped the activity and when, and who took it up again. Phase, time left and everything written stand meanwhile.</summary>
public sealed class Interruption : OneRow
{
    public Guid ActivityId { get; set; }
    public DateTime At { get; set; }
    public Guid ByPersonId { get; set; }
    /// <summary>The clock ran, and runs on when the activity is taken up; one that stood still goes on standing.</summary>
    public bool ClockRan { get; set; }
    public DateTime? ResumedAt { get; set; }
    public Guid? ResumedByPersonId { get; set; }
}
