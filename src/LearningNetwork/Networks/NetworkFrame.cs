using LearningNetwork.Platform.Web;
using LearningNetwork.Platform.Web.Parts;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Networks;

/// <summary>A network's name, menu and reader round a page.</summary>
public sealed class NetworkFrame(Frame frame, IHttpContextAccessor http, IStringLocalizer<Texts> texts, IStringLocalizer<RoleNames> roles)
{
    private string? here;

    /// <summary>Answers what it was given, so that the door can frame what it finds.</summary>
    /// <param name="section">Where in the menu we are; null where the page's own address says it.</param>
    public Entrance Around(Entrance entrance, string? section = null)
    {
        here = section is null ? http.HttpContext?.Request.Path.Value : $"/networks/{entrance.Network.Id}/{section}";
        frame.Name = entrance.Network.Name;
        frame.Home = $"/networks/{entrance.Network.Id}";
        frame.Links = [.. Links(entrance)];
        frame.Reader = new(entrance.Reader.Person.Name, "/account", roles[entrance.Reader.Role.ToString()], entrance.Member(entrance.Reader.MunicipalityNumber)?.Mark);
        return entrance;
    }

    private IEnumerable<FrameLink> Links(Entrance entrance)
    {
        yield return Link("Menu.Network", frame.Home);
        yield return Link("Menu.Gatherings", frame.Home + "/gatherings");
        yield return Link("Menu.Homework", frame.Home + "/homework");
        yield return Link("Menu.Experiences", frame.Home + "/experiences");
        yield return Link("Menu.Search", "/search");
        yield return Link("Menu.People", frame.Home + "/people");
        if (!entrance.Leads) yield break;
        yield return Link("Menu.Members", frame.Home + "/members");
        yield return Link("Menu.Methods", frame.Home + "/methods");
    }

    // A page under a menu's page is there too; every page lies under the network's own.
    private bool IsAt(string address) => here == address || address.Split('/').Length > 3 && here?.StartsWith(address + "/", StringComparison.Ordinal) == true;

    private FrameLink Link(string text, string address) => new(texts[text], address, Here: IsAt(address));
}
