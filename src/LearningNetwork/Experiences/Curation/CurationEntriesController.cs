using System.Globalization;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Experiences.Curation;

/// <summary>What is done at the bench, and the log of it.</summary>
[Route("networks/{network:guid}/curation")]
public sealed class CurationEntriesController(NetworkDoor networks, NetworkDb db, CurationLog log, IStringLocalizer<Texts> texts) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid network) => await networks.Lead(network) is null ? NotFound() : View("Log", (network, await log.Of(network)));

    /// <summary>The log as a table for a spreadsheet.</summary>
    [HttpGet("log.csv")]
    public async Task<IActionResult> Show(Guid network)
    {
        if (await networks.Lead(network) is null) return NotFound();
        var lines = (await log.Of(network)).Select(line => (string[])[line.At.InNorway.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), line.Who, texts[line.Act], line.Title, line.Why ?? ""]);
        return File(Spreadsheet.Of(lines.Prepend([texts["Log.At"], texts["Log.Who"], texts["Log.Act"], texts["Part.Title"], texts["Log.Why"]])), "text/csv; charset=utf-8", "kurateringslogg.csv");
    }

    /// <param name="subject">An experience, or an activity that is over, of this network.</param>
    [HttpPost]
    public async Task<IActionResult> Create(Guid network, CurationAct act, Guid subject, Guid? other, string? why)
    {
        if (await networks.Lead(network) is null || !Enum.IsDefined(act) || act is CurationAct.PutAside != other is null || !await log.Knows(network, subject) || other is { } id && !await log.Knows(network, id)) return NotFound();
        var said = Line.Of(why) is { } line ? line[..Math.Min(line.Length, CurationEntry.WhyLength)] : null;
        if (act is CurationAct.PutAside && said is null)
        {
            TempData["Warning"] = texts["Fault.Why"].Value;
            return Redirect("/curation");
        }
        db.Add(new CurationEntry { NetworkId = network, Act = act, Subject = subject, Other = other, PersonId = networks.Person, At = networks.Now, Why = said });
        await db.SaveChangesAsync();
        return Redirect("/curation");
    }
}
