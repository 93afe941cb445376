using LearningNetwork.Platform.Data;

namespace LearningNetwork.Activities;

/// <summary>Somebody who listens wants to hear more of a municipality's talk (domain M02); their municipality's wishes for the café are fed by it.</summary>
public sealed class Deepening : OneRow
{
    public Guid ActivityId { get; init; }
    public Guid PersonId { get; init; }
    /// <summary>For whom they wished it.</summary>
    public required string MunicipalityNumber { get; init; }
    /// <summary>Whose talk.</summary>
    public required string TalkNumber { get; init; }
    public DateTime At { get; init; }
    public DateTime? UndoneAt { get; set; }

    public bool Stands => UndoneAt is null;
}
