using System.Linq.Expressions;
using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;

namespace LearningNetwork.Networks;

/// <summary>A person has a role in a network for a municipality or a partner, from a day and until another (domain §4.1).</summary>
public sealed class Participation : OneRow
{
    public Guid NetworkId { get; set; }
    public Network Network { get; set; } = null!;
    public Guid PersonId { get; set; }
    public Person Person { get; set; } = null!;
    /// <summary>Null for a consultant or a partner.</summary>
    public string? MunicipalityNumber { get; set; }
    public Municipality? Municipality { get; set; }
    public NetworkRole Role { get; set; }
    public OrganisationalRole OrganisationalRole { get; set; }
    public DateTime From { get; set; }
    public DateTime? Until { get; set; }

    /// <summary>Those that give the person powers at the moment. A guest has none, whatever rows there are: a pass opens the gatherings it joined, and nothing more.</summary>
    public static Expression<Func<Participation, bool>> Of(Guid person, DateTime now) =>
        row => row.PersonId == person && row.Person.Account != null && row.From <= now && (row.Until == null || row.Until > now);

    public bool IsInForceAt(DateTime now) => From <= now && (Until is null || Until > now);

    /// <summary>Coordinators and consultants plan and lead gatherings.</summary>
    public bool Leads => IsLeading(Role);

    public static bool IsLeading(NetworkRole role) => role is NetworkRole.Coordinator or NetworkRole.Consultant;
}

/// <summary>What a person is in the network (domain §1.1): koordinator, konsulent, deltaker, styringsgruppe, observatør.</summary>
public enum NetworkRole { Participant, Coordinator, Consultant, SteeringGroup, Observer }

/// <summary>What a person is at home (domain §1.2).</summary>
public enum OrganisationalRole
{
    Employee, LeaderLevel1, LeaderLevel2, LeaderLevel3, Politician, MunicipalDirector, ChiefShopSteward, ShopSteward, ChiefSafetyRepresentative,
    SafetyRepresentative, User, NextOfKin, Volunteer, Partner, Other,
}
