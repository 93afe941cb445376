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
    /// <summary>All names folded for searching; see <see cref="Platform.Text.Folding"/>.</summary>
    public required string Search { get; set; }
}
