using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Live;

namespace LearningNetwork.Activities;

/// <summary>A municipality wants a table's presentation deepened; rank 1 the most (domain M03).</summary>
public sealed class Wish : OneRow, ILiveSubject
{
    public Guid ActivityId { get; set; }
    public required string MunicipalityNumber { get; set; }
    public Guid TableId { get; set; }
    public int Rank { get; set; }

    IEnumerable<string> ILiveSubject.Topics => [$"activity:{ActivityId}"];
}
