using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Live;

namespace LearningNetwork.Activities;

/// <summary>A person has said "vi er klare" in a phase, or that they need more time in it.</summary>
public sealed class Readiness : OneRow, ILiveSubject
{
    public Guid ActivityId { get; set; }
    public int PhaseIndex { get; set; }
    public Guid PersonId { get; set; }
    public DateTime At { get; set; }
    public bool WantsTime { get; set; }

    IEnumerable<string> ILiveSubject.Topics => [$"activity:{ActivityId}"];
}
