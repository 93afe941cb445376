using LearningNetwork.Accounts;
using LearningNetwork.Networks.Messages;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Networks;

/// <summary>My networks. An administrator makes a new one; those who lead it describe it; all who take part have its home page.</summary>
[TellsWhoLeadsNow]
[Route("networks")]
public sealed class NetworksController(NetworkDoor door, NetworkDb db, CurrentPerson person, INetworkCalendar calendar) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index() =>
        View(new NetworkList(await db.NetworksOf(person.Id, door.Now).ToListAsync(), await person.IsAdministrator(), await calendar.WhereIs(person.Id)));

    [HttpGet("new")]
    public async Task<IActionResult> New() => await person.IsAdministrator() ? View(new NewNetworkForm()) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(NewNetworkForm form, [FromServices] Invitation invitation)
    {
        if (!await person.IsAdministrator()) return NotFound();
        if (!ModelState.IsValid) return Again("New", form);
        var (network, token) = await form.Found(invitation, (await person.Find())!, door.Now);
        db.Add(network);
        await db.SaveChangesAsync();
        if (token is not null) TempData["Link"] = token;
        return Redirect(form.LeadsItMyself ? $"/networks/{network.Id}" : "/networks");
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, [FromServices] IWhatWaits waits) =>
        await door.Enter(id) is { } entrance ? View(new NetworkHome(entrance, await calendar.Of(id)) { Waits = await waits.For(entrance), Messages = await db.MessagesOf(id) }) : NotFound();

    [HttpGet("{id:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id) => await door.Lead(id) is { } entrance ? View(NetworkForm.Of(entrance.Network)) : NotFound();

    [HttpPost("{id:guid}")]
    public async Task<IActionResult> Update(Guid id, NetworkForm form)
    {
        if (await door.Lead(id) is not { } entrance) return NotFound();
        if (!ModelState.IsValid) return Again("Edit", form);
        form.Fill(entrance.Network);
        await db.SaveChangesAsync();
        return Redirect($"/networks/{id}");
    }

    private ViewResult Again(string view, object form)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View(view, form);
    }
}
