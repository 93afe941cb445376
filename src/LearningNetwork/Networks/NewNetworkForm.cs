using System.ComponentModel.DataAnnotations;
using LearningNetwork.Accounts;

namespace LearningNetwork.Networks;

/// <summary>A new network, and who leads it from the first day: the one who makes it as consultant, or somebody else as coordinator.</summary>
public sealed class NewNetworkForm : NetworkForm, IValidatableObject
{
    public bool LeadsItMyself { get; set; } = true;

    [StringLength(Person.NameLength, ErrorMessage = "Field.NameLong"), RegularExpression(@"\P{Cc}*", ErrorMessage = "Field.Name")]
    public string? CoordinatorName { get; set; }

    [EmailAddress(ErrorMessage = "Field.Email"), StringLength(254, ErrorMessage = "Field.Email")]
    public string? CoordinatorEmail { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!LeadsItMyself && CoordinatorName is null) yield return new("Field.Name", [nameof(CoordinatorName)]);
        if (!LeadsItMyself && CoordinatorEmail is null) yield return new("Field.Email", [nameof(CoordinatorEmail)]);
    }

    /// <summary>The network, and the token of the coordinator's link when they have no password yet.</summary>
    public async Task<(Network Network, string? Token)> Found(Invitation invitation, Person by, DateTime now)
    {
        var network = new Network { Name = Name!, CreatedAt = now };
        Fill(network);
        var leader = LeadsItMyself ? new Invited(by, null) : await invitation.Make(CoordinatorName!, CoordinatorEmail, by.Id);
        network.TakeIn(leader.Person, LeadsItMyself ? NetworkRole.Consultant : NetworkRole.Coordinator, now);
        return (network, leader.Token);
    }
}
