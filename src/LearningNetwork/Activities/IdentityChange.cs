using LearningNetwork.Accounts;
using LearningNetwork.Methods;
using LearningNetwork.Platform.Data;

namespace LearningNetwork.Activities;

/// <summary>Somebody who leads chose whom readers of a cell are told wrote there.</summary>
public sealed class IdentityChange : OneRow
{
    public Guid ActivityId { get; init; }
    public required string Cell { get; init; }
    public Identity Identity { get; init; }
    public Guid ById { get; init; }
    public Person By { get; init; } = null!;
    public DateTime At { get; init; }
}
