using LearningNetwork.Networks.Agreements;
using LearningNetwork.Networks.Glossary;
using LearningNetwork.Networks.Messages;
using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Text;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Networks;

/// <summary>Three minutes for somebody who joins late (domain M83): what the network is, where we are, the words we use, what waits for them, and who is who.</summary>
[TellsWhoLeadsNow]
[Route("networks/{id:guid}/newcomers")]
public sealed class NewcomersController(NetworkDoor door, NetworkDb db, INetworkCalendar calendar, IWhatWaits waits) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid id) => await door.Enter(id) is { } entrance
        ? View(new NewcomersPage(new(entrance, await calendar.Of(id)) { Waits = await waits.For(entrance), Messages = await db.MessagesOf(id) }, [.. (await db.WordsOf(id)).Where(term => term.IsAgreed)]) { Agreement = (await db.AgreementsOf(id)).FirstOrDefault() })
        : NotFound();
}

/// <param name="Words">Those the network has agreed on.</param>
public sealed record NewcomersPage(NetworkHome Home, IReadOnlyList<GlossaryTerm> Words)
{
    /// <summary>The version that holds; null while nothing is agreed.</summary>
    public Agreement? Agreement { get; init; }
    public Entrance Entrance => Home.Entrance;
    public string Address => $"/networks/{Entrance.Network.Id}";
    public Membership? Ours => Entrance.Member(Entrance.Reader.MunicipalityNumber);
    public IReadOnlyList<Meeting> Held => [.. Home.Meetings.Where(meeting => meeting.IsOver(Entrance.Now.DayInNorway))];
    /// <summary>Those who lead first, then the reader's own municipality.</summary>
    public IEnumerable<Participation> WhoIsWho => Entrance.People.Where(row => row.Leads || row.MunicipalityNumber is not null && row.MunicipalityNumber == Entrance.Reader.MunicipalityNumber).OrderByDescending(row => row.Leads).ThenBy(row => row.Person.Name, StringComparer.CurrentCulture).DistinctBy(row => row.PersonId);
}
