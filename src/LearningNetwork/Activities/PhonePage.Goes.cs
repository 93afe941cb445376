using LearningNetwork.Methods;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Activities;

/// <summary>Who sees what is about to be written, in one sentence, before it is written.</summary>
public sealed partial record PhonePage
{
    public string GoesTo(Cell cell, IStringLocalizer texts)
    {
        var home = Places.NameOf(Viewer.MunicipalityNumber) ?? texts["Goes.YourGroup"];
        if (cell.Sights.Any(sight => sight.Audience is Audience.Everyone)) return texts["Goes.Everyone"];
        if (cell.Sights.Any(sight => sight.Audience is Audience.Recipient)) return texts["Goes.Host", Places.NameOf(Table?.HostNumber) ?? ""];
        if (LaterHome(cell)) return texts["Goes.LaterHome", home];
        return cell.Sights.Any(sight => sight.Audience is Audience.Municipality) ? texts["Goes.Home", home] : texts["Goes.OnlyYou"];
    }

    private bool LaterHome(Cell cell) => cell.Sights.Any(sight => sight is { Audience: Audience.Municipality, From: { } from } && Activity.Method.IndexOf(from) > Activity.PhaseIndex);
}
