using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Gatherings;

/// <summary>For those who lead a gathering: how to come in, who has, and putting right what somebody picked wrong.</summary>
[Route("gatherings/{id:guid}/people")]
public sealed class PeopleController(PeopleDoor door, GatheringFrame frame) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid id) => await door.All(id) is { } page && await frame.Around(page.Gathering) is not null ? View(page) : NotFound();

    [HttpGet("{attendance:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, Guid attendance) => await door.One(id, attendance) is { } page && await frame.Around(page.Gathering) is not null ? View(page) : NotFound();

    [HttpPost("{attendance:guid}")]
    public async Task<IActionResult> Update(Guid id, Guid attendance, JoinForm form)
    {
        if (await door.One(id, attendance) is not { } page) return NotFound();
        page = await door.Correct(page, form);
        if (page.Asked.Fault is not { } fault) return Redirect($"/gatherings/{id}/people");
        Response.StatusCode = fault.Status;
        return View("Edit", page);
    }
}
