using LearningNetwork.Platform.Data;

namespace LearningNetwork.Experiences;

/// <summary>An experience that somebody has not finished writing, kept as they write. Theirs alone; gone when they save it.</summary>
public sealed class ExperienceDraft : OneRow
{
    /// <summary>How many one may have begun; the oldest goes when another is begun.</summary>
    public const int MostOfOne = 20;

    public Guid PersonId { get; set; }
    /// <summary>What it is a draft of: an experience; or, before there is one, the first of its notes or the network.</summary>
    public Guid Subject { get; set; }
    /// <summary>The <see cref="ExperienceForm"/> as JSON.</summary>
    public required string Form { get; set; }
    public DateTime At { get; set; }
}
