using LearningNetwork.Networks;

namespace LearningNetwork.Experiences;

/// <summary>Somebody who wants to read: who, and in the experience's network for which municipality and in which role. A guest has no role there.</summary>
public sealed record Reader(Guid PersonId, string? MunicipalityNumber, NetworkRole? Role)
{
    /// <summary>Somebody who has not signed in.</summary>
    public static Reader Nobody { get; } = new(Guid.Empty, null, null);

    public bool Leads => Role is { } role && Participation.IsLeading(role);

    /// <param name="person">Null when nobody is signed in.</param>
    public static Reader Of(Guid? person, Entrance? network) => person is { } id ? new(id, network?.Reader.MunicipalityNumber, network?.Reader.Role) : Nobody;
}
