using LearningNetwork.Networks;

namespace LearningNetwork.Experiences;

/// <summary>Somebody who wants to read: who, and in the experience's network for which municipality and in which role. A guest has no role there.</summary>
public sealed record Reader(Guid PersonId, string? MunicipalityNumber, NetworkRole? Role)
{
    public static Reader Of(Guid person, Entrance? network) => new(person, network?.Reader.MunicipalityNumber, network?.Reader.Role);
}
