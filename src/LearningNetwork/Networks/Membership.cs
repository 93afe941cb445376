using LearningNetwork.Platform.Data;

namespace LearningNetwork.Networks;

/// <summary>A municipality takes part in a network, from a day and until another, with its place at the table and its mark.</summary>
public sealed class Membership : OneRow
{
    public Guid NetworkId { get; set; }
    public Network Network { get; set; } = null!;
    public required string MunicipalityNumber { get; set; }
    public Municipality Municipality { get; set; } = null!;
    /// <summary>The network's own order; never alphabetical, never by score.</summary>
    public int Position { get; set; }
    /// <summary>1–12, see the design's twelve hues.</summary>
    public int Hue { get; set; }
    /// <summary>Two letters for the mark, unique in the network.</summary>
    public required string Initials { get; set; }
    public DateTime From { get; set; }
    public DateTime? Until { get; set; }

    public bool IsInForceAt(DateTime now) => From <= now && (Until is null || Until > now);

    /// <summary>The municipality leaves the table; its row and its mark stay on what it did.</summary>
    public void End(DateTime now) => Until ??= now;
}
