using LearningNetwork.Accounts;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;

namespace LearningNetwork.Gatherings;

/// <summary>A person is in a gathering, for a municipality and in a role at that time. Both can be corrected; a removed person's row stays.</summary>
public sealed class Attendance : OneRow
{
    public Guid GatheringId { get; set; }
    public Gathering Gathering { get; set; } = null!;
    public Guid PersonId { get; set; }
    public Person Person { get; set; } = null!;
    /// <summary>Null for "annet": somebody from none of the member municipalities.</summary>
    public string? MunicipalityNumber { get; set; }
    public Municipality? Municipality { get; set; }
    public OrganisationalRole Role { get; set; }
    public DateTime JoinedAt { get; set; }
    public DateTime? RemovedAt { get; set; }
}
