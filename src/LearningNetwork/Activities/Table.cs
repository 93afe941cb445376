using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Live;

namespace LearningNetwork.Activities;

/// <summary>A table in the hall: hosted by a municipality, or a group's own, without a host.</summary>
public sealed class Table : OneRow, ILiveSubject
{
    public Guid ActivityId { get; set; }
    /// <summary>As it stands on the card, from 1.</summary>
    public int Number { get; set; }
    /// <summary>The municipality that hosts it; null for a group.</summary>
    public string? HostNumber { get; set; }
    public Municipality? Host { get; set; }
    /// <summary>Most visitors, or most in the group, 1–60; null spreads evenly, and a group takes everybody.</summary>
    public int? Capacity { get; set; }
    /// <summary>Where in the hall: "ved vinduet".</summary>
    public string? Place { get; set; }
    /// <summary>What the host tells about: the title of its presentation; the name of a group or session.</summary>
    public string? Theme { get; set; }

    IEnumerable<string> ILiveSubject.Topics => [$"activity:{ActivityId}", $"stage:{ActivityId}"];
}
