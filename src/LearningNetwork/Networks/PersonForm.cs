using System.ComponentModel.DataAnnotations;
using LearningNetwork.Accounts;

namespace LearningNetwork.Networks;

/// <summary>What a person is in the network, and at home.</summary>
public class RoleForm
{
    [EnumDataType(typeof(NetworkRole), ErrorMessage = "Field.Role")]
    public NetworkRole Role { get; set; }

    [EnumDataType(typeof(OrganisationalRole), ErrorMessage = "Field.Role")]
    public OrganisationalRole OrganisationalRole { get; set; }

    public string? MunicipalityNumber { get; set; }

    public static RoleForm Of(Participation row) => new() { Role = row.Role, OrganisationalRole = row.OrganisationalRole, MunicipalityNumber = row.MunicipalityNumber };

    public bool IsWhat(Participation row) => (row.Role, row.OrganisationalRole, row.MunicipalityNumber) == (Role, OrganisationalRole, MunicipalityNumber);

    public void Fill(Participation row) => (row.OrganisationalRole, row.MunicipalityNumber) = (OrganisationalRole, MunicipalityNumber);
}

/// <summary>Somebody to take in. Without an e-mail they join by the code in the hall.</summary>
public sealed class PersonForm : RoleForm
{
    [Required(ErrorMessage = "Field.PersonName"), StringLength(Person.NameLength, ErrorMessage = "Field.NameLong"), RegularExpression(@"\P{Cc}*", ErrorMessage = "Field.PersonName")]
    public string? Name { get; set; }

    [EmailAddress(ErrorMessage = "Field.Email"), StringLength(254, ErrorMessage = "Field.Email")]
    public string? Email { get; set; }
}

/// <summary>Somebody's participation in hand, to be changed from now on.</summary>
public sealed record ParticipationPage(Entrance Entrance, Participation Participation, RoleForm Form);
