using LearningNetwork.Platform.Data;

namespace LearningNetwork.Activities;

/// <summary>Somebody was moved from a table or a group while it worked. What they had begun to write there still belongs there.</summary>
public sealed class Departure : OneRow
{
    public Guid ActivityId { get; set; }
    public Guid PersonId { get; set; }
    public Guid TableId { get; set; }
    public DateTime At { get; set; }
    public Guid ByPersonId { get; set; }
}
