using LearningNetwork.Platform.Data;

namespace LearningNetwork.Activities;

/// <summary>A photo of what people wrote on paper, to be typed: who took it and when, in which phase, and of whose paper. The picture lies beside it as an <see cref="Attachment"/>.</summary>
public sealed class WallPhoto : OneRow
{
    public Guid ActivityId { get; init; }
    public required string Phase { get; init; }
    /// <summary>The table whose paper it is; neither a table nor a municipality where it is of several.</summary>
    public Guid? TableId { get; init; }
    public string? MunicipalityNumber { get; init; }
    public Guid ByPersonId { get; init; }
    public DateTime At { get; init; }
    /// <summary>Everything on it is typed; null while something may be left.</summary>
    public DateTime? DoneAt { get; private set; }
    public Guid? DoneByPersonId { get; private set; }

    public WritingPlace? Place => TableId is null && MunicipalityNumber is null ? null : new(TableId, MunicipalityNumber);

    /// <summary>«Ferdig skrevet av»: the first who says it is kept.</summary>
    public void Finish(Guid by, DateTime now)
    {
        if (DoneAt is null) (DoneAt, DoneByPersonId) = (now, by);
    }

    public void TakeUp() => (DoneAt, DoneByPersonId) = (null, null);
}
