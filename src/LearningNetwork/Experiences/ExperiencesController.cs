using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Experiences;

/// <summary>One experience: read, written on, and opened to more or fewer. Of two who write at once one saves, and the other sees both.</summary>
[Route("experiences/{id:guid}")]
public sealed class ExperiencesController(ExperienceDoor door, NetworkDb db, IStringLocalizer<Texts> texts) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id) => await door.Find(id) is { } page ? View(page) : NotFound();

    [HttpGet("edit")]
    public async Task<IActionResult> Edit(Guid id) => await door.Find(id) is { MayWrite: true } page ? View(EditOf(page, ExperienceForm.Of(page.Text))) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, [Bind(Prefix = "Form")] ExperienceForm form)
    {
        if (await door.Find(id) is not { MayWrite: true } page) return NotFound();
        if (!ModelState.IsValid) return Again(EditOf(page, form));
        return page.Experience.Save(form.ToVersion(id, door.Person, door.Now)) && await Saves() ? Redirect(page.Address) : Both((await door.Find(id))!, form);
    }

    private async Task<bool> Saves()
    {
        try
        {
            await db.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException fault) when (!StorageFault.MayPass(fault)) // somebody saved that version in the same moment
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }

    // What was typed stays, beside what stands there now; saving it once more is then a choice made with open eyes.
    private ViewResult Both(ExperiencePage page, ExperienceForm form)
    {
        ModelState.Clear();
        ModelState.AddModelError("", texts["Fault.ChangedMeanwhile", page.Text.Person.Name]);
        form.Number = page.Text.Number;
        return Again(EditOf(page, form) with { Now = page.Text });
    }

    private ViewResult Again(ExperienceEdit edit)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Edit", edit);
    }

    private static ExperienceEdit EditOf(ExperiencePage page, ExperienceForm form) => new(page.Address, page.Address, page.Municipality, form);
}

/// <summary>Who may read it.</summary>
[Route("experiences/{id:guid}/reach")]
public sealed class ReachController(ExperienceDoor door, NetworkDb db, IStringLocalizer<Texts> texts) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Update(Guid id, Reach to)
    {
        if (await door.Find(id) is not { } page || !Enum.IsDefined(to) || !page.Experience.Set(to, page.Reader, door.Now)) return NotFound();
        try { await db.SaveChangesAsync(); }
        catch (DbUpdateException fault) when (!StorageFault.MayPass(fault)) { TempData["Warning"] = texts["Fault.ReachMeanwhile"].Value; }
        return Redirect(page.Address);
    }
}
