using LearningNetwork.Networks;
using LearningNetwork.Platform.Web;

namespace LearningNetwork.Gatherings;

/// <summary>Puts the network's name and menu round this room's pages. A guest has only the gathering to go to.</summary>
public sealed class GatheringFrame(Frame frame, NetworkDoor networks)
{
    /// <summary>Answers what it was given, so that a door can frame what it finds.</summary>
    public async Task<Gathering?> Around(Gathering? gathering)
    {
        if (gathering is null || await Enter(gathering.NetworkId) is not null) return gathering;
        (frame.Name, frame.Home) = (gathering.Network.Name, $"/gatherings/{gathering.Id}");
        return gathering;
    }

    /// <summary>The network's own door; in its menu this room is where we are, however deep in it.</summary>
    public async Task<Entrance?> Enter(Guid network)
    {
        var entrance = await networks.Enter(network);
        frame.Links = [.. frame.Links.Select(link => link with { Here = link.Address.EndsWith("/gatherings", StringComparison.Ordinal) })];
        return entrance;
    }
}
