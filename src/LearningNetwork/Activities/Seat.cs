using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Live;

namespace LearningNetwork.Activities;

/// <summary>Where a person sits in a round, as host or visitor. One seat a person and round.</summary>
public sealed class Seat : OneRow, ILiveSubject
{
    public Guid ActivityId { get; set; }
    public int Round { get; set; }
    public Guid PersonId { get; set; }
    public Person Person { get; set; } = null!;
    public Guid TableId { get; set; }
    public bool IsHost { get; set; }
    /// <summary>Somebody chose it by hand; a new proposal keeps it.</summary>
    public bool Chosen { get; set; }

    IEnumerable<string> ILiveSubject.Topics => [$"activity:{ActivityId}", $"stage:{ActivityId}"];
}
