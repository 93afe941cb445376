using System.ComponentModel.DataAnnotations;
using LearningNetwork.Accounts;

namespace LearningNetwork.Networks;

/// <summary>Somebody to take in. Without an e-mail they join by the code in the hall.</summary>
public sealed class PersonForm
{
    [Required(ErrorMessage = "Field.PersonName"), StringLength(Person.NameLength, ErrorMessage = "Field.NameLong"), RegularExpression(@"\P{Cc}*", ErrorMessage = "Field.PersonName")]
    public string? Name { get; set; }

    [EmailAddress(ErrorMessage = "Field.Email"), StringLength(254, ErrorMessage = "Field.Email")]
    public string? Email { get; set; }

    [EnumDataType(typeof(NetworkRole), ErrorMessage = "Field.Role")]
    public NetworkRole Role { get; set; }

    [EnumDataType(typeof(OrganisationalRole), ErrorMessage = "Field.Role")]
    public OrganisationalRole OrganisationalRole { get; set; }

    public string? MunicipalityNumber { get; set; }

    public void Fill(Participation participation) =>
        (participation.OrganisationalRole, participation.MunicipalityNumber) = (OrganisationalRole, MunicipalityNumber);
}

/// <summary>The people, in the order of their municipalities; <paramref name="Accounts"/> is empty for those who may not see e-mails.</summary>
public sealed record PeoplePage(Entrance Entrance, IReadOnlyDictionary<Guid, Account> Accounts, PersonForm Form)
{
    public IEnumerable<Participation> People =>
        Entrance.People.OrderByDescending(each => each.Leads).ThenBy(each => Entrance.Member(each.MunicipalityNumber)?.Position ?? int.MaxValue).ThenBy(each => each.Person.Name, StringComparer.CurrentCultureIgnoreCase);

    public Account? AccountOf(Participation participation) => Accounts.GetValueOrDefault(participation.PersonId);
}
