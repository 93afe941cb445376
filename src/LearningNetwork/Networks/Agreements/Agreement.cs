using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;

namespace LearningNetwork.Networks.Agreements;

/// <summary>
/// One version of what a network has agreed about itself (domain M102): its goals, how often and how it meets, what is left to each. The participants decide it and
/// revise it; a municipality that agreed with one version has not agreed with the next.
/// </summary>
public sealed class Agreement : OneRow
{
    public const int TextLength = 10_000;

    public Guid NetworkId { get; set; }
    /// <summary>From 1; the highest holds.</summary>
    public int Number { get; set; }
    /// <summary>Markdown; rendered with raw HTML off.</summary>
    public required string Text { get; set; }
    public Guid PersonId { get; set; }
    public Person Person { get; set; } = null!;
    public DateTime At { get; set; }
    public List<Approval> Approvals { get; set; } = [];

    /// <summary>Those who take part write it; those who look on do not.</summary>
    public static bool MayWrite(Participation reader) => reader.Leads || reader.Role is NetworkRole.Participant;

    /// <summary>Speaks for a municipality in this.</summary>
    public static bool MayApprove(Participation reader) => reader.MunicipalityNumber is not null && MayWrite(reader);

    public Approval? ApprovalOf(string? municipality) => Approvals.Find(each => each.MunicipalityNumber == municipality);

    /// <summary>The reader's municipality agrees. False, with nothing changed, for those who speak for none, and where it has agreed.</summary>
    public bool Approve(Participation by, DateTime now)
    {
        if (!MayApprove(by) || ApprovalOf(by.MunicipalityNumber) is not null) return false;
        Approvals.Add(new() { AgreementId = Id, MunicipalityNumber = by.MunicipalityNumber!, PersonId = by.PersonId, At = now });
        return true;
    }
}

/// <summary>A municipality agrees with a version.</summary>
public sealed class Approval : OneRow
{
    public Guid AgreementId { get; set; }
    public required string MunicipalityNumber { get; set; }
    public Guid PersonId { get; set; }
    public DateTime At { get; set; }
}
