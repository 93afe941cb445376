using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Networks.Glossary;

/// <summary>The words of a network, for all who take part.</summary>
[TellsWhoLeadsNow]
[Route("networks/{id:guid}/glossary")]
public sealed class GlossaryController(NetworkDoor door, NetworkDb db, IStringLocalizer<Texts> texts) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid id) => await door.Enter(id) is { } entrance ? View(await Page(entrance)) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] GlossaryForm form)
    {
        if (await door.Enter(id) is not { } entrance) return NotFound();
        if (!ModelState.IsValid) return await Again(entrance, form, null);
        var term = form.ToTerm(id, door.Person, door.Now);
        if (entrance.Leads) term.Agree(entrance.Reader, door.Now);
        db.Add(term);
        await db.SaveChangesAsync();
        return Redirect($"/networks/{id}/glossary");
    }

    [HttpGet("{term:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, Guid term) =>
        await Find(id, term) is var (entrance, found) ? View("Index", await Page(entrance) with { Term = term, Form = GlossaryForm.Of(found) }) : NotFound();

    [HttpPost("{term:guid}")]
    public async Task<IActionResult> Update(Guid id, Guid term, [Bind(Prefix = "Form")] GlossaryForm form)
    {
        if (await Find(id, term) is not var (entrance, found)) return NotFound();
        if (!ModelState.IsValid) return await Again(entrance, form, term);
        if (found.Say(form, entrance.Reader, door.Now) && await db.SavesFirst()) return Redirect($"/networks/{id}/glossary");
        db.ChangeTracker.Clear();
        if (await Find(id, term) is not var (_, now)) return NotFound();
        ModelState.Clear();
        ModelState.AddModelError("", texts["Glossary.Fault.ChangedMeanwhile", now.Meaning]);
        form.Stamp = now.Stamp; // saving once more is then a choice made with open eyes
        return await Again(entrance, form, term);
    }

    [HttpPost("{term:guid}/removal")]
    public async Task<IActionResult> Destroy(Guid id, Guid term)
    {
        if (await Find(id, term) is not var (_, found)) return NotFound();
        db.Remove(found);
        await db.SavesFirst();
        return Redirect($"/networks/{id}/glossary");
    }

    // One that the reader may change.
    private async Task<(Entrance, GlossaryTerm)?> Find(Guid id, Guid term) =>
        await door.Enter(id) is { } entrance && await db.GlossaryTerms.FirstOrDefaultAsync(each => each.Id == term && each.NetworkId == id) is { } found && found.MayChange(entrance.Reader) ? (entrance, found) : null;

    private async Task<GlossaryPage> Page(Entrance entrance) => new(entrance, await db.WordsOf(entrance.Network.Id));

    private async Task<ViewResult> Again(Entrance entrance, GlossaryForm form, Guid? term)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Index", await Page(entrance) with { Form = form, Term = term });
    }
}
