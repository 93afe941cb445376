using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;

namespace LearningNetwork.Gatherings;

/// <summary>A network meets (domain §4.2): one or more days at a venue around a theme question.</summary>
public sealed partial class Gathering : OneRow
{
    public const int TitleLength = 200;
    public const int ThemeLength = 300;
    public const int VenueLength = 200;

    public Guid NetworkId { get; set; }
    public Network Network { get; set; } = null!;
    /// <summary>Which in the row of the network's gatherings, from 1.</summary>
    public int Number { get; set; }
    public required string Title { get; set; }
    public string? ThemeQuestion { get; set; }
    public string? Venue { get; set; }
    public DateTime CreatedAt { get; set; }
    public List<GatheringDay> Days { get; set; } = [];
    public List<ProgrammeItem> Items { get; set; } = [];
    public List<Publication> Publications { get; set; } = [];
    public List<JoinCode> JoinCodes { get; set; } = [];
    public List<Attendance> Attendances { get; set; } = [];
    /// <summary>What was done with the programme while it ran.</summary>
    public List<RunStep> Steps { get; set; } = [];
}
