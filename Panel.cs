using LearningNetwork.Networks;

namespace LearningNetwork.Activities;

/// <summary>Those who sit in a panel, and which positions it has nobody from (domain M04).</summary>
public sealed class Panel(IReadOnlyList<Panelist> panelists)
{
    private static readonly Side[] Wanted = [Side.Leader, Side.Employee, Side.Union, Side.Politician];
    private static readonly int[] Levels = [1, 2, 3];

    public IReadOnlyList<Panelist> Panelists => panelists;

    /// <summary>What the panel lacks. An empty panel lacks nobody in particular.</summary>
    public IReadOnlyList<PanelFinding> Findings => panelists.Count == 0 ? [] :
    [
        .. Wanted.Where(side => panelists.All(each => SideOf(each.Role) != side)).Select(side => new PanelFinding(PanelLack.Side, side)),
        .. Levels.Where(level => panelists.All(each => LevelOf(each.Role) != level)).Select(level => new PanelFinding(PanelLack.Level, Level: level)),
        .. IsOne(panelists.Select(each => each.MunicipalityNumber)) ? [new PanelFinding(PanelLack.OneMunicipality)] : Array.Empty<PanelFinding>(),
        .. IsOne(panelists.Where(each => SideOf(each.Role) is Side.Politician).Select(each => each.Party?.ToUpperInvariant())) ? [new PanelFinding(PanelLack.OneParty)] : Array.Empty<PanelFinding>(),
    ];

    /// <summary>Whose side of the table somebody speaks from. Safety representatives are chosen by the employees, as the unions' are.</summary>
    public static Side SideOf(OrganisationalRole role) => role switch
    {
        OrganisationalRole.LeaderLevel1 or OrganisationalRole.LeaderLevel2 or OrganisationalRole.LeaderLevel3 or OrganisationalRole.MunicipalDirector => Side.Leader,
        OrganisationalRole.ChiefShopSteward or OrganisationalRole.ShopSteward or OrganisationalRole.ChiefSafetyRepresentative or OrganisationalRole.SafetyRepresentative => Side.Union,
        OrganisationalRole.Politician => Side.Politician,
        OrganisationalRole.Employee => Side.Employee,
        _ => Side.Other,
    };

    /// <summary>The level in the municipality, 1–3 (domain M29); null for those who have none.</summary>
    public static int? LevelOf(OrganisationalRole role) => role switch
    {
        OrganisationalRole.LeaderLevel1 or OrganisationalRole.Politician or OrganisationalRole.MunicipalDirector or OrganisationalRole.ChiefShopSteward or OrganisationalRole.ChiefSafetyRepresentative => 1,
        OrganisationalRole.LeaderLevel2 or OrganisationalRole.ShopSteward or OrganisationalRole.SafetyRepresentative => 2,
        OrganisationalRole.LeaderLevel3 or OrganisationalRole.Employee => 3,
        _ => null,
    };

    private static bool IsOne(IEnumerable<string?> of) => of.OfType<string>().ToList() is { Count: > 1 } all && all.Distinct().Count() == 1;
}

/// <summary>Something a panel lacks, or has too little of.</summary>
public sealed record PanelFinding(PanelLack Lack, Side? Side = null, int? Level = null);

public enum PanelLack { Side, Level, OneMunicipality, OneParty }

public enum Side { Leader, Employee, Union, Politician, Other }
