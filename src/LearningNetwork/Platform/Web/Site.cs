namespace LearningNetwork.Platform.Web;

/// <summary>What an installation says about itself: the settings under "Site".</summary>
public sealed class Site
{
    public string Name { get; init; } = "Læringsnettverk";

    /// <summary>
    /// The owner's accessibility statement, as published at uustatus.no. The law asks for a link from every page;
    /// it is the owner's to write, so the link shows only when the address is set.
    /// </summary>
    public string? AccessibilityStatement { get; init; }
}
