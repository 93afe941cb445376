using LearningNetwork.Accounts;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Gatherings;

/// <summary>Puts the network's name and menu round this room's pages. A guest has only the gathering to go to.</summary>
public sealed class GatheringFrame(Frame frame, NetworkDb db, CurrentPerson person, IStringLocalizer<Texts> texts)
{
    /// <summary>Answers what it was given, so that a door can frame what it finds.</summary>
    public async Task<Gathering?> Around(Gathering? gathering)
    {
        if (gathering is null) return null;
        await Around(gathering.Network);
        if (frame.Links.Count == 0) frame.Home = $"/gatherings/{gathering.Id}";
        return gathering;
    }

    public async Task Around(Network network)
    {
        frame.Name = network.Name;
        if (!await db.Participations.AnyAsync(row => row.NetworkId == network.Id && row.PersonId == person.Id)) return;
        frame.Home = $"/networks/{network.Id}";
        frame.Links = [new(texts["Menu.Network"], frame.Home), new(texts["Menu.Gatherings"], $"{frame.Home}/gatherings", Here: true)];
    }
}
