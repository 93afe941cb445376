using LearningNetwork.Platform.Data;

namespace LearningNetwork.Gatherings;

/// <summary>The programme as somebody published it. Participants see the newest one; what is changed afterwards is a draft until the next.</summary>
public sealed class Publication : OneRow
{
    public Guid GatheringId { get; set; }
    /// <summary>From 1, one for each time it was published.</summary>
    public int Version { get; set; }
    public DateTime At { get; set; }
    public Guid ByPersonId { get; set; }
    /// <summary>The programme at that moment, as JSON.</summary>
    public required string Programme { get; set; }

    public PublishedProgramme Read() => PublishedProgramme.Read(Programme);
}
