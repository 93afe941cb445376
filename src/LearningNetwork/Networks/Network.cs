using LearningNetwork.Platform.Data;

namespace LearningNetwork.Networks;

/// <summary>A learning network: municipalities that meet over time about one theme (domain §4.1).</summary>
public sealed partial class Network : OneRow
{
    public const int NameLength = 120;
    public const int DescriptionLength = 10_000;

    public required string Name { get; set; }
    public string? Theme { get; set; }
    public string? Region { get; set; }
    /// <summary>Markdown; rendered with raw HTML off.</summary>
    public string Description { get; set; } = "";
    public Guid? PredecessorId { get; set; }
    public DateTime CreatedAt { get; set; }
    /// <summary>How many times who leads has changed, so that two changes at once cannot both take the other for the one who stays.</summary>
    public int Leaderships { get; set; }
    public List<Membership> Memberships { get; set; } = [];
    public List<Participation> Participations { get; set; } = [];
}
