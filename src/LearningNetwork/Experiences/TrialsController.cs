using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Experiences;

/// <summary>"Vi prøvde det også": told on the experience's own page.</summary>
[Route("experiences/{id:guid}/trials")]
public sealed class TrialsController(ExperienceDoor door, NetworkDb db, IStringLocalizer<Texts> texts) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Trial")] TrialForm form)
    {
        if (await door.Find(id) is not { MayTry: true } page) return NotFound();
        if (!ModelState.IsValid) return Again(page with { Trial = form });
        page.Experience.Try(form, page.Reader, door.Now);
        if (await db.SavesFirst()) return Redirect(page.Address + "#provd");
        ModelState.AddModelError("", texts["Fault.TriedMeanwhile"]); // two of the municipality told in the same moment
        return Again((await door.Find(id))! with { Trial = form });
    }

    private ViewResult Again(ExperiencePage page)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View(ExperiencePage.View, page);
    }
}
