using System.ComponentModel.DataAnnotations;
using LearningNetwork.Networks;

namespace LearningNetwork.Gatherings;

/// <summary>What a phone sends to come in. The field names are a promise to other clients.</summary>
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

    public const string Elsewhere = "0000";

    public string Digits => JoinCode.Clean(Code);
    public string? MunicipalityNumber => Municipality is null or "" or Elsewhere ? null : Municipality;
    public OrganisationalRole? OrganisationalRole =>
        Enum.TryParse<OrganisationalRole>(Role, out var role) && role.ToString() == Role ? role : null;
}
