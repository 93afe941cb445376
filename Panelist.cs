using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;

namespace LearningNetwork.Activities;

/// <summary>Somebody called up to the panel (domain M04), from the hall or from outside: named for everybody, with the position they see the day from.</summary>
public sealed class Panelist : OneRow
{
    public const int LongestName = 120, LongestParty = 60;

    public Guid ActivityId { get; init; }
    /// <summary>Null for somebody who is not in the gathering.</summary>
    public Guid? PersonId { get; init; }
    public required string Name { get; init; }
    public OrganisationalRole Role { get; init; }
    public string? MunicipalityNumber { get; init; }
    /// <summary>A politician's party, as it is written; null where it is not said, or there is none.</summary>
    public string? Party { get; init; }
    public DateTime At { get; init; }
    public Guid ByPersonId { get; init; }
    /// <summary>Taken off the panel; null while they sit there.</summary>
    public DateTime? LeftAt { get; set; }
    public Guid? LeftByPersonId { get; set; }

    public bool Sits => LeftAt is null;
}
