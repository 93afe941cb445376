namespace LearningNetwork.Gatherings;

public sealed partial class Gathering
{
    /// <summary>The programme as it is planned now becomes what participants see.</summary>
    public Publication Publish(Guid by, DateTime now, int version) =>
        new() { GatheringId = Id, Version = version, At = now, ByPersonId = by, Programme = PublishedProgramme.Of(this).ToJson() };
}
