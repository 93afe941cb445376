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
    public List<ExperienceVersion> Versions { get; set; } = [];
    /// <summary>The notes it was made of.</summary>
    public List<ExperienceSource> Sources { get; set; } = [];

    public ExperienceVersion Newest => Versions.MaxBy(version => version.Number)!;

    /// <summary>Takes the next version; false, with nothing changed, where somebody else saved one meanwhile.</summary>
    public bool Save(ExperienceVersion version)
    {
        if (version.Number != Newest.Number + 1) return false;
        Versions.Add(version);
        Stamp = Guid.CreateVersion7();
        return true;
    }
}
