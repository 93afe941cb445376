using LearningNetwork.Platform.Data;

namespace LearningNetwork.Experiences;

/// <summary>A note that an experience was made of. It holds no text: who sees the note is decided where it was written, and the row stays when the note goes.</summary>
public sealed class ExperienceSource : OneRow
{
    public Guid ExperienceId { get; set; }
    public Guid ContributionId { get; set; }
    public Guid ActivityId { get; set; }
    public Guid PersonId { get; set; }
    public DateTime At { get; set; }
}
