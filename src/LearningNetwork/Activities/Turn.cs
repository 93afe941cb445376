using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Live;

namespace LearningNetwork.Activities;

/// <summary>Somebody's turn to speak in a phase (domain M01, M09): it waits, is on, and is done. Who began it and when stand; one that ends without having begun was passed by.</summary>
public sealed class Turn : OneRow, ILiveSubject
{
    public const int TitleLength = 200;

    public Guid ActivityId { get; set; }
    public int PhaseIndex { get; set; }
    /// <summary>Order in the queue.</summary>
    public int Position { get; set; }
    /// <summary>Whose turn it is; null when it is nobody's municipality.</summary>
    public string? MunicipalityNumber { get; set; }
    /// <summary>What it is about; null when only the municipality is known.</summary>
    public string? Title { get; set; }
    public string? Presenters { get; set; }
    /// <summary>Planned, whole minutes.</summary>
    public int Minutes { get; set; }
    public DateTime? StartedAt { get; set; }
    public DateTime? EndedAt { get; set; }
    public Guid? ByPersonId { get; set; }

    public bool Waits => StartedAt is null && EndedAt is null;
    public bool IsOn => StartedAt is not null && EndedAt is null;

    IEnumerable<string> ILiveSubject.Topics => [$"activity:{ActivityId}", $"stage:{ActivityId}"];
}
