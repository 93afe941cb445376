using LearningNetwork.Accounts;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Live;

namespace LearningNetwork.Gatherings;

/// <summary>A person is in a gathering, for a municipality and in a role at that time. Both can be corrected; a removed person's row stays.</summary>
public sealed class Attendance : OneRow, ILiveSubject
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

    public bool IsRemoved => RemovedAt is not null;

    // Not the whole hall: a thousand phones that join would each make a thousand phones fetch their page again.
    IEnumerable<string> ILiveSubject.Topics => [GatheringTopic.ForLeads(GatheringId), GatheringTopic.For(GatheringId, PersonId)];

    /// <summary>The person is here for another municipality or in another role from now on; what they wrote before keeps its own. Answers whether the municipality changed.</summary>
    public bool Place(string? municipality, OrganisationalRole role)
    {
        var moved = MunicipalityNumber != municipality;
        (MunicipalityNumber, Role) = (municipality, role);
        return moved;
    }

    /// <summary>Takes the person out. Their row and what they wrote stay, so that the same phone is known when it comes back, and they can be restored.</summary>
    public void Remove(DateTime now) => RemovedAt ??= now;

    /// <summary>Lets a removed person back in as who they were.</summary>
    public void Restore() => RemovedAt = null;
}
