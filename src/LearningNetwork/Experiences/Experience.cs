using LearningNetwork.Platform.Data;

namespace LearningNetwork.Experiences;

/// <summary>What a municipality has learnt, for others to find and try (domain §4.6). The municipality owns it. At least one of <see cref="Versions"/>.</summary>
public sealed partial class Experience : OneRow
{
    public Guid NetworkId { get; set; }
    public required string MunicipalityNumber { get; set; }
    /// <summary>Who began it.</summary>
    public Guid PersonId { get; set; }
    public DateTime CreatedAt { get; set; }
    /// <summary>Another after every change, so that of two at once one wins.</summary>
    public Guid Stamp { get; private set; } = Guid.CreateVersion7();
    /// <summary>The notes it was made of.</summary>
    public List<ExperienceSource> Sources { get; set; } = [];
}
