using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Experiences;

/// <summary>Other words for an experience, proposed by those who lead and answered by the municipality.</summary>
[Route("experiences/{id:guid}/rewordings")]
public sealed class RewordingsController(ExperienceDoor door, Drafts drafts, NetworkDb db, IStringLocalizer<Texts> texts) : Controller
{
    [HttpGet("new")]
    public async Task<IActionResult> New(Guid id)
    {
        if (await door.Find(id) is not { MayReword: true } page) return NotFound();
        var kept = await drafts.Of<ExperienceForm>(id);
        return View(EditOf(page, kept?.Form is { } form && form.Number == page.Text.Number ? form : ExperienceForm.Of(page.Text, page.Text.Number)));
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] ExperienceForm form)
    {
        if (await door.Find(id) is not { MayReword: true } page || form.TakesIn is { } other && (await door.Find(other) is not { } second || !page.Experience.MayMerge(second.Experience, page.Reader))) return NotFound();
        if (ModelState.IsValid && page.Experience.Propose(form.ToRewording(id, door.Person, door.Now), page.Reader) && await db.SavesFirst())
        {
            await drafts.Forget(id);
            return Redirect($"{page.Address}/rewordings/{page.Experience.Rewordings.Count}");
        }
        var now = (await door.Find(id))!;
        if (ModelState.IsValid) ModelState.AddModelError("", texts["Fault.RewordingMeanwhile"]);
        (form.Number, Response.StatusCode) = (now.Text.Number, StatusCodes.Status400BadRequest);
        return View("New", EditOf(now, form) with { Now = now.Text });
    }

    [HttpGet("{number:int}")]
    public async Task<IActionResult> Show(Guid id, int number) =>
        await door.Find(id) is { MaySeeRewordings: true } page && page.Experience.Rewordings.Find(each => each.Number == number) is { } rewording ? View(new RewordingPage(page, rewording)) : NotFound();

    private static ExperienceEdit EditOf(ExperiencePage page, ExperienceForm form) => new($"{page.Address}/rewordings", page.Address, page.Municipality, form) { Subject = page.Experience.Id, IsRewording = true };
}
