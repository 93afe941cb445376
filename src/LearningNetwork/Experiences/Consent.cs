using LearningNetwork.Platform.Data;

namespace LearningNetwork.Experiences;

/// <summary>Somebody said who may read an experience from then on.</summary>
public sealed class Consent : OneRow
{
    public const int WhyLength = 300;

    public Guid ExperienceId { get; set; }
    /// <summary>From 1, in order.</summary>
    public int Number { get; set; }
    public Reach To { get; set; }
    /// <summary>The version that stood there when they said so.</summary>
    public int Version { get; set; }
    public Guid PersonId { get; set; }
    public DateTime At { get; set; }
    /// <summary>What they said about it; null for nothing.</summary>
    public string? Why { get; set; }
}
