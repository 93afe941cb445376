using LearningNetwork.Networks;

namespace LearningNetwork.Gatherings;

/// <summary>The network's municipalities as cards to pick from, and "Annet".</summary>
/// <param name="Members">In the network's own order.</param>
/// <param name="Picked">A municipality's number, <see cref="JoinForm.Elsewhere"/>, or null when nobody has chosen.</param>
/// <param name="Fault">Said under the cards when it is about them.</param>
public sealed record MunicipalityPick(IReadOnlyList<Membership> Members, string? Picked, JoinFault? Fault = null)
{
    public bool IsWrong => Fault?.Field == "municipality";
}
