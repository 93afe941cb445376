using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Experiences;

/// <summary>One experience: read and written on. Of two who write at once one saves, and the other sees both.</summary>
[Route("experiences/{id:guid}")]
public sealed class ExperiencesController(ExperienceDoor door, Drafts drafts, NetworkDb db, IStringLocalizer<Texts> texts) : Controller
{
    /// <summary>Open to those who have not signed in, for what is open to everyone; for all else they are asked to sign in, whether it is there or not.</summary>
    [HttpGet, AllowAnonymous]
    public async Task<IActionResult> Show(Guid id) =>
        await door.Find(id) is { } page ? View(page) : await door.Merged(id) is { } into ? Redirect(into.Address) : User.Identity?.IsAuthenticated is true ? NotFound() : Challenge();

    /// <param name="rewording">Begin with the words that somebody who leads has proposed.</param>
    [HttpGet("edit")]
    public async Task<IActionResult> Edit(Guid id, bool rewording)
    {
        if (await door.Find(id) is not { MayWrite: true } page) return NotFound();
        if (rewording && page.Experience.OpenRewording is { } proposed) return View(EditOf(page, ExperienceForm.Of(proposed, page.Text.Number)));
        if (await drafts.Of<ExperienceForm>(id) is not { } kept) return View(EditOf(page, ExperienceForm.Of(page.Experience)));
        var edit = EditOf(page, kept.Form) with { KeptAt = kept.At };
        return View(kept.Form.Number == page.Text.Number ? edit : Beside(page, edit));
    }

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, [Bind(Prefix = "Form")] ExperienceForm form)
    {
        if (await door.Find(id) is not { MayWrite: true } page) return NotFound();
        if (!ModelState.IsValid) return Again(EditOf(page, form));
        form.Tags.Onto(page.Experience, door.Person, door.Now);
        if (!page.Experience.Save(form.ToVersion(id, door.Person, door.Now)) || !await db.SavesFirst()) return Both((await door.Find(id))!, form);
        await drafts.Forget(id);
        return Redirect(page.Address);
    }

    // What was typed stays, beside what stands there now; saving it once more is then a choice made with open eyes.
    private ViewResult Both(ExperiencePage page, ExperienceForm form)
    {
        ModelState.Clear();
        return Again(Beside(page, EditOf(page, form)));
    }

    private ExperienceEdit Beside(ExperiencePage page, ExperienceEdit edit)
    {
        ModelState.AddModelError("", texts["Fault.ChangedMeanwhile", page.Text.Person.Name]);
        edit.Form.Number = page.Text.Number;
        return edit with { Now = page.Text };
    }

    private ViewResult Again(ExperienceEdit edit)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Edit", edit);
    }

    private static ExperienceEdit EditOf(ExperiencePage page, ExperienceForm form) => new(page.Address, page.Address, page.Municipality, form) { Subject = page.Experience.Id };
}
