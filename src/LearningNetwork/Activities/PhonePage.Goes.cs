using LearningNetwork.Methods;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Activities;

/// <summary>Who sees what is about to be written, now and later, and whom they are told wrote it: said before it is written.</summary>
public sealed partial record PhonePage
{
    public string GoesTo(Cell cell, IStringLocalizer texts) => string.Join(' ', new[] { SeenNow(cell, texts), SeenLater(cell, texts), Signed(cell, texts), Answered(cell, texts) }.OfType<string>());

    /// <summary>Somebody but the writer's own municipality sees it at once.</summary>
    public bool GoesOut(Cell cell) => Activity.IsOpenTo(cell, Audience.Table) || Activity.IsOpenTo(cell, Audience.Recipient) || Activity.IsOpenTo(cell, Audience.Facilitators) || Activity.IsOpenTo(cell, Audience.Everyone);

    private string SeenNow(Cell cell, IStringLocalizer texts) => cell switch
    {
        _ when Activity.IsOpenTo(cell, Audience.Everyone) => texts["Goes.Everyone"],
        _ when Activity.IsOpenTo(cell, Audience.Recipient) && cell.Recipient is Recipient.Host => texts[Activity.HasStations ? "Goes.Station" : "Goes.Host", Places.NameOf(Table?.HostNumber) ?? ""],
        _ when Activity.IsOpenTo(cell, Audience.Recipient) && cell.Recipient is Recipient.Asker => texts["Goes.Asker"],
        _ when Activity.IsOpenTo(cell, Audience.Facilitators) => texts["Goes.Leaders"],
        _ when Activity.HasGroups && Activity.IsOpenTo(cell, Audience.Table) => texts["Goes.Group"],
        _ when Activity.IsOpenTo(cell, Audience.Municipality) => texts[OpensLater(cell) ? "Goes.HomeNow" : "Goes.Home", Home(texts)],
        _ when Activity.HasHosts && FirstTo(cell, Audience.Municipality) is not null => texts["Goes.LaterHome", Home(texts)],
        _ => texts[OpensLater(cell) ? "Goes.OnlyYouNow" : "Goes.OnlyYou"],
    };

    private string? SeenLater(Cell cell, IStringLocalizer texts) => cell switch
    {
        _ when FirstTo(cell, Audience.Everyone) is { } phase => texts["Goes.EveryoneFrom", phase.Name].Value,
        _ when Activity.HasGroups && FirstTo(cell, Audience.Table) is { } phase => texts["Goes.GroupFrom", phase.Name].Value,
        _ when !Activity.HasHosts && FirstTo(cell, Audience.Municipality) is { } phase => texts["Goes.HomeFrom", phase.Name, Home(texts)].Value,
        _ => null,
    };

    private static string? Signed(Cell cell, IStringLocalizer texts) => cell.Identity switch
    {
        Identity.Anonymous => texts["Goes.Anonymous"].Value,
        Identity.Municipality => texts["Goes.ByMunicipality"].Value,
        _ => null,
    };

    private static string? Answered(Cell cell, IStringLocalizer texts) => cell.Recipient is Recipient.Network ? texts["Goes.Network"].Value : null;

    private bool OpensLater(Cell cell) => Activity.HasGroups && FirstTo(cell, Audience.Table) is not null || FirstTo(cell, Audience.Municipality) is not null || FirstTo(cell, Audience.Everyone) is not null;

    private string Home(IStringLocalizer texts) => Places.NameOf(Viewer.MunicipalityNumber) ?? texts["Goes.YourGroup"];

    // The phase to come in which it opens to somebody who does not see it now.
    private Phase? FirstTo(Cell cell, Audience audience) => Activity.IsOpenTo(cell, audience)
        ? null
        : Activity.Method.Phases.Skip(Activity.PhaseIndex + 1).FirstOrDefault(phase => cell.Sights.Any(sight => sight.Audience == audience && sight.From == phase.Key));
}
