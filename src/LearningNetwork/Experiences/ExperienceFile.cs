using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Files;

namespace LearningNetwork.Experiences;

/// <summary>A picture or a document beside an experience, for everybody who may read it.</summary>
public sealed class ExperienceFile : OneRow
{
    public const int DescriptionLength = 200, MostOfOne = 12;

    public Guid ExperienceId { get; set; }
    public FileKind Kind { get; set; }
    public required string Sha256 { get; set; }
    /// <summary>The file's own name as something to read; may be empty.</summary>
    public required string Title { get; set; }
    /// <summary>What a picture shows, for those who do not see it, or what a document is.</summary>
    public required string Description { get; set; }
    public Guid PersonId { get; set; }
    public DateTime At { get; set; }
}
