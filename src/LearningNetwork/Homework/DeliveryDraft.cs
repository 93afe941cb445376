using LearningNetwork.Platform.Data;

namespace LearningNetwork.Homework;

/// <summary>Answers that somebody has not finished writing, kept as they write. Theirs alone, also within the municipality; gone when they save.</summary>
public sealed class DeliveryDraft : OneRow
{
    public Guid PersonId { get; set; }
    public Guid AssignmentId { get; set; }
    public required string MunicipalityNumber { get; set; }
    /// <summary>The <see cref="DeliveryForm"/> as JSON.</summary>
    public required string Form { get; set; }
    public DateTime At { get; set; }
}
