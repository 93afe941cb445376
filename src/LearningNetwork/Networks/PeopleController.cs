using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Networks;

/// <summary>Who takes part, and as what. All who take part see the roles; those who lead see the e-mails, and take people in and out.</summary>
[Route("networks/{id:guid}/people")]
public sealed class PeopleController(NetworkDoor door, NetworkDb db, Invitation invitation, IStringLocalizer<Texts> texts) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid id) => await door.Enter(id) is { } entrance ? View(await Page(entrance, new())) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, PersonForm form)
    {
        if (await door.Lead(id) is not { } entrance) return NotFound();
        if (form.MunicipalityNumber is { } number && entrance.Member(number) is null) ModelState.AddModelError(nameof(form.MunicipalityNumber), texts["People.NotMember"]);
        if (!ModelState.IsValid) return await Again(entrance, form);
        var invited = await invitation.Make(form.Name!.Trim(), form.Email?.Trim(), door.Person);
        form.Fill(entrance.Network.TakeIn(invited.Person, form.Role, entrance.Now));
        await db.SaveChangesAsync();
        if (invited.Token is { } token) TempData["Link"] = token;
        return Redirect($"/networks/{id}/people");
    }

    [HttpPost("{participation:guid}/removal")]
    public async Task<IActionResult> Destroy(Guid id, Guid participation)
    {
        if (await door.Lead(id) is not { } entrance || entrance.People.FirstOrDefault(each => each.Id == participation) is not { } found) return NotFound();
        if (!entrance.Network.End(found, entrance.Now)) return await Refused(entrance);
        await db.SaveChangesAsync();
        return Redirect(entrance.Network.PeopleAt(door.Now).Any(each => each.PersonId == door.Person) ? $"/networks/{id}/people" : "/");
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
        return View("Index", await Page(entrance, form));
    }

    private async Task<PeoplePage> Page(Entrance entrance, PersonForm form)
    {
        var people = entrance.People.Select(each => each.PersonId).ToList();
        var accounts = entrance.Leads ? await db.Accounts.AsNoTracking().Where(each => people.Contains(each.PersonId)).ToDictionaryAsync(each => each.PersonId) : [];
        return new(entrance, accounts, form);
    }
}
