namespace LearningNetwork.Networks;

/// <summary>
/// A Norwegian municipality, as the register names it. Source: Statistics Norway (KLASS 131) and Kartverket, names as of 1 January 2026.
/// The number is text: four digits, "0301" for Oslo.
/// </summary>
public sealed class Municipality
{
    public required string Number { get; set; }
    /// <summary>The Norwegian name, unique in the country: "Herøy (Nordland)".</summary>
    public required string Name { get; set; }
    /// <summary>All parallel names in their official order: "Porsanger - Porsáŋgu - Porsanki".</summary>
    public required string OfficialName { get; set; }
    public string? SamiName { get; set; }
    /// <summary>se, smj or sma: what <c>lang</c> the Sámi name is read in.</summary>
    public string? SamiLanguage { get; set; }
    public string? KvenName { get; set; }
    public required string CountyNumber { get; set; }
    public required string CountyName { get; set; }
    /// <summary>How many live there, as those who lead a network have said; null for unknown. The register does not say it.</summary>
    public int? Inhabitants { get; set; }
    public MunicipalitySize? Size => SizeOf(Inhabitants);
    /// <summary>All names folded for searching; see <see cref="Platform.Text.Folding"/>.</summary>
    public required string Search { get; set; }

    public static MunicipalitySize? SizeOf(int? inhabitants) => inhabitants switch { null => null, < 5_000 => MunicipalitySize.Small, < 20_000 => MunicipalitySize.Medium, _ => MunicipalitySize.Large };
}

/// <summary>Fewer than 5 000 inhabitants, fewer than 20 000, and the rest: the classes Statistics Norway groups municipalities in (KOSTRA).</summary>
public enum MunicipalitySize { Small, Medium, Large }
