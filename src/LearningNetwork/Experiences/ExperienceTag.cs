using LearningNetwork.Platform.Data;

namespace LearningNetwork.Experiences;

/// <summary>Something an experience is about, and who said so.</summary>
public sealed class ExperienceTag : OneRow
{
    public const int ValueLength = 60;

    public Guid ExperienceId { get; set; }
    public TagKind Kind { get; set; }
    /// <summary>A theme in words; a step's number, 1–10; the name of a <see cref="Capability"/>.</summary>
    public required string Value { get; set; }
    public Guid PersonId { get; set; }
    public DateTime At { get; set; }
}

public enum TagKind { Theme, Step, Capability }

/// <summary>The seven of the capability platform (domain M72): three that are designed, four of people and culture.</summary>
public enum Capability { Technology, Arenas, Structures, Competence, Commitment, Learning, Leadership }
