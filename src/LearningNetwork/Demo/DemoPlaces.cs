using LearningNetwork.Accounts;
using LearningNetwork.Networks;

namespace LearningNetwork.Demo;

/// <summary>The seven municipalities and who is there from each: invented first names.</summary>
internal static class DemoPlaces
{
    public static readonly (string Number, string Initials, int Hue, string Theme, (string Name, OrganisationalRole Role)[] People)[] Seven =
    [
        ("3303", "Kb", 8, "Kommunikasjon og informasjon", [("Kari", OrganisationalRole.LeaderLevel2), ("Ola", OrganisationalRole.ChiefShopSteward), ("Ingrid", OrganisationalRole.Employee), ("Erik", OrganisationalRole.Politician)]),
        ("3305", "Ri", 5, "God ledelse", [("Liv", OrganisationalRole.LeaderLevel1), ("Anders", OrganisationalRole.LeaderLevel3), ("Fatima", OrganisationalRole.ShopSteward), ("Bjørn", OrganisationalRole.SafetyRepresentative)]),
        ("3314", "ØE", 2, "Heltidskultur som overordnet strategi", [("Randi", OrganisationalRole.MunicipalDirector), ("Svein", OrganisationalRole.LeaderLevel2), ("Åse", OrganisationalRole.Employee)]),
        ("4020", "MT", 10, "Reisen vår: partssamarbeid", [("Tone", OrganisationalRole.LeaderLevel2), ("Øyvind", OrganisationalRole.ChiefShopSteward), ("Hilde", OrganisationalRole.LeaderLevel3), ("Arne", OrganisationalRole.ChiefSafetyRepresentative)]),
        ("3907", "Sa", 7, "Samspillet mellom politikk og administrasjon", [("Solveig", OrganisationalRole.Politician), ("Geir", OrganisationalRole.ShopSteward), ("Nina", OrganisationalRole.LeaderLevel1), ("Tor", OrganisationalRole.Employee)]),
        ("4018", "No", 1, "Å komme i gang på nytt", [("Gunnar", OrganisationalRole.LeaderLevel2), ("Siri", OrganisationalRole.SafetyRepresentative)]),
        ("3312", "Li", 4, "Små skritt i en stor kommune", [("Amina", OrganisationalRole.ChiefShopSteward), ("Jonas", OrganisationalRole.LeaderLevel3), ("Marit", OrganisationalRole.Politician), ("Leyla", OrganisationalRole.LeaderLevel2)]),
    ];

    /// <summary>Who stays at their own table in both rounds.</summary>
    public static readonly string[] Hosts = ["Kari", "Liv", "Randi", "Tone", "Solveig", "Geir", "Gunnar", "Marit"];

    public static Network Network(DateTime now)
    {
        var network = new Network
        {
            Name = DemoNetwork.Name, Theme = "Heltidskultur", Region = "BTV", CreatedAt = now,
            Description = "**Eksempeldata.** Sju kommuner lærer av hverandre på vei mot en heltidskultur. Navnene og det de har skrevet, er diktet opp.\n\n- Vi møtes to dager om gangen.\n- Vi deler det vi lykkes med, og det vi ikke lykkes med.",
        };
        for (var i = 0; i < Seven.Length; i++)
            network.Memberships.Add(new() { NetworkId = network.Id, MunicipalityNumber = Seven[i].Number, Initials = Seven[i].Initials, Hue = Seven[i].Hue, Position = i, From = now });
        Joins(network, "Kari", NetworkRole.Coordinator, Seven[0].Number, OrganisationalRole.LeaderLevel2, now);
        Joins(network, "Bente", NetworkRole.Consultant, null, OrganisationalRole.Other, now);
        return network;
    }

    public static IEnumerable<(Person Person, string Email)> Leaders(Network network) =>
        network.Participations.Select(each => (each.Person, $"{each.Person.Name.ToLowerInvariant()}@example.no"));

    private static void Joins(Network network, string name, NetworkRole role, string? municipality, OrganisationalRole at, DateTime now) =>
        network.Participations.Add(new() { NetworkId = network.Id, Person = new() { Name = name, CreatedAt = now }, Role = role, MunicipalityNumber = municipality, OrganisationalRole = at, From = now });
}
