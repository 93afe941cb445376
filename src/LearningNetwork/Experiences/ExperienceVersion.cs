using LearningNetwork.Accounts;

namespace LearningNetwork.Experiences;

/// <summary>The text of an experience as somebody saved it. Never changed: saving again is a new version.</summary>
public sealed class ExperienceVersion : Telling
{
    public Guid ExperienceId { get; set; }
    /// <summary>From 1.</summary>
    public int Number { get; set; }
    /// <summary>Who saved it; for a rewording, the one of the municipality who said yes to it.</summary>
    public Guid PersonId { get; set; }
    public Person Person { get; set; } = null!;
    public DateTime At { get; set; }
    /// <summary>The rewording it came from; null for the municipality's own words.</summary>
    public int? Rewording { get; set; }
}
