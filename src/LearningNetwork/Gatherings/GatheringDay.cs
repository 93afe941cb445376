using LearningNetwork.Platform.Data;

namespace LearningNetwork.Gatherings;

/// <summary>One day of a gathering. Start and end may be open: the first day of the real gathering had no clock at all.</summary>
public sealed class GatheringDay : OneRow
{
    public Guid GatheringId { get; set; }
    public DateOnly Date { get; set; }
    public TimeOnly? Starts { get; set; }
    public TimeOnly? Ends { get; set; }
}
