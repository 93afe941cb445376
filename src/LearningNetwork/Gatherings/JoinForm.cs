using System.ComponentModel.DataAnnotations;
using LearningNetwork.Accounts;
using LearningNetwork.Networks;

namespace LearningNetwork.Gatherings;

/// <summary>Who somebody is in a gathering, as a phone sends it to come in and as it is corrected afterwards. The field names are a promise to other clients.</summary>
public sealed record JoinForm
{
    public string? Code { get; init; }
    /// <summary>Null when the form did not ask for it yet; empty when it did and got no answer.</summary>
    [DisplayFormat(ConvertEmptyStringToNull = false)]
    public string? Name { get; init; }
    /// <summary>Four digits; <see cref="Elsewhere"/> or empty for none of the member municipalities.</summary>
    public string? Municipality { get; init; }
    /// <summary>The name of an <see cref="OrganisationalRole"/>.</summary>
    public string? Role { get; init; }

    /// <summary>One for each page that is shown, so that a form sent twice by a finger that tapped twice is known. Other clients may leave it out.</summary>
    public string? Key { get; init; }

    /// <summary>A page of this site to go to afterwards, such as the station whose QR was read.</summary>
    public string? Next { get; init; }

    public const string Elsewhere = "0000";

    public string Digits => JoinCode.Clean(Code);
    public string? MunicipalityNumber => Municipality is null or "" or Elsewhere ? null : Municipality;
    public OrganisationalRole? OrganisationalRole =>
        Enum.TryParse<OrganisationalRole>(Role, out var role) && role.ToString() == Role ? role : null;

    /// <summary>The first thing that is wrong with the answers, from the top of the page.</summary>
    /// <param name="members">Whom one may come from.</param>
    /// <param name="exists">Whether there is a municipality with the number given.</param>
    public JoinFault? FaultAmong(IReadOnlyList<Membership> members, bool exists) => this switch
    {
        _ when JoinFaults.Of(Person.FaultIn(Name)) is { } fault => fault,
        _ when MunicipalityNumber is { } number && members.All(member => member.MunicipalityNumber != number) => exists ? JoinFault.MunicipalityOutside : JoinFault.Municipality,
        { OrganisationalRole: null } => JoinFault.Role,
        _ => null,
    };

    /// <summary>What an attendance says now, as it stands in a form.</summary>
    public static JoinForm Of(Attendance row) => new() { Name = row.Person.Name, Municipality = row.MunicipalityNumber ?? Elsewhere, Role = row.Role.ToString() };
}
