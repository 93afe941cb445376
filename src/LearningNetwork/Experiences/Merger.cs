using LearningNetwork.Platform.Data;

namespace LearningNetwork.Experiences;

/// <summary>One experience has been taken into another of the same municipality. It stays as it was behind this row, and is back as it was when the row goes.</summary>
public sealed class Merger : OneRow
{
    public Guid ExperienceId { get; set; }
    public Experience Experience { get; set; } = null!;
    public Guid IntoId { get; set; }
    public Guid PersonId { get; set; }
    public DateTime At { get; set; }
}
