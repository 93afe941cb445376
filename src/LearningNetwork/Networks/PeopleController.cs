using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Networks;

/// <summary>Who takes part, and as what. All who take part see the roles; those who lead see the e-mails, take people in and out, and change what they are.</summary>
[TellsWhoLeadsNow]
[Route("networks/{id:guid}/people")]
public sealed class PeopleController(NetworkDoor door, NetworkDb db, Invitation invitation, IStringLocalizer<Texts> texts) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid id) => await door.Enter(id) is { } entrance ? View(await db.PeoplePage(entrance, new())) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, PersonForm form)
    {
        if (await door.Lead(id) is not { } entrance) return NotFound();
        Check(entrance, form);
        if (!ModelState.IsValid) return await Again(entrance, form);
        var invited = await invitation.Make(form.Name!.Trim(), form.Email?.Trim(), door.Person);
        form.Fill(entrance.Network.TakeIn(invited.Person, form.Role, entrance.Now));
        await db.SaveChangesAsync();
        if (invited.Token is { } token) TempData["Link"] = token;
        return Redirect($"/networks/{id}/people");
    }

    [HttpGet("{participation:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, Guid participation) =>
        await Find(id, participation) is var (entrance, found) ? View(new ParticipationPage(entrance, found, RoleForm.Of(found))) : NotFound();

    [HttpPost("{participation:guid}")]
    public async Task<IActionResult> Update(Guid id, Guid participation, RoleForm form)
    {
        if (await Find(id, participation) is not var (entrance, found)) return NotFound();
        Check(entrance, form, found.MunicipalityNumber);
        if (ModelState.IsValid && entrance.Network.Change(found, form, entrance.Now)) return await Saved(entrance);
        if (ModelState.IsValid) ModelState.AddModelError("", texts["People.LastLeader"]);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Edit", new ParticipationPage(entrance, found, form));
    }

    [HttpPost("{participation:guid}/removal")]
    public async Task<IActionResult> Destroy(Guid id, Guid participation)
    {
        if (await Find(id, participation) is not var (entrance, found)) return NotFound();
        return entrance.Network.End(found, entrance.Now) ? await Saved(entrance) : await Refused(entrance);
    }

    private async Task<(Entrance, Participation)?> Find(Guid id, Guid participation) =>
        await door.Lead(id) is { } entrance && entrance.People.FirstOrDefault(each => each.Id == participation) is { } found ? (entrance, found) : null;

    private void Check(Entrance entrance, RoleForm form, string? already = null)
    {
        if (form.MunicipalityNumber is { } number && number != already && entrance.Member(number) is null) ModelState.AddModelError(nameof(form.MunicipalityNumber), texts["People.NotMember"]);
    }

    // One who ended their own participation has no way back to the page.
    private async Task<IActionResult> Saved(Entrance entrance)
    {
        await db.SaveChangesAsync();
        return Redirect(entrance.Network.PeopleAt(door.Now).Any(each => each.PersonId == door.Person) ? $"/networks/{entrance.Network.Id}/people" : "/");
    }

    private async Task<ViewResult> Refused(Entrance entrance)
    {
        ModelState.Clear();
        ModelState.AddModelError("", texts["People.LastLeader"]);
        return await Again(entrance, new());
    }

    private async Task<ViewResult> Again(Entrance entrance, PersonForm form)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Index", await db.PeoplePage(entrance, form));
    }
}
