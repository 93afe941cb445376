using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Experiences;

/// <summary>Two experiences of one municipality made one, and let out again. The municipality does it; those who lead propose it as other words.</summary>
[Route("experiences/{id:guid}/mergers")]
public sealed class MergersController(ExperienceDoor door, Drafts drafts, NetworkDb db, IStringLocalizer<Texts> texts) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid id) => await door.Find(id) is { MayDivide: true } page ? View(new MergerPage(page, await door.Beside(page))) : NotFound();

    [HttpGet("new")]
    public async Task<IActionResult> New(Guid id, Guid other)
    {
        if (await Two(id, other) is not { } two) return NotFound();
        var kept = await drafts.Of<ExperienceForm>(id);
        return View(EditOf(two, kept?.Form is { } form && form.Number == two.One.Text.Number && form.TakesIn == other ? form : ExperienceForm.Of(two.One.Experience, two.Other.Experience)));
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] ExperienceForm form)
    {
        if (form.TakesIn is not { } other || await Two(id, other) is not { One.MayWrite: true } two) return NotFound();
        if (!ModelState.IsValid) return Again(EditOf(two, form));
        var (experience, reader) = (two.One.Experience, two.One.Reader);
        form.Tags.Onto(experience, door.Person, door.Now);
        if (!experience.Save(form.ToVersion(id, door.Person, door.Now)) || !experience.TakeIn(two.Other.Experience, reader, door.Now) || !await db.SavesFirst()) return await Both(id, other, form);
        await drafts.Forget(id);
        return Redirect(two.One.Address);
    }

    [HttpPost("{other:guid}/removal")]
    public async Task<IActionResult> Destroy(Guid id, Guid other)
    {
        if (await door.Find(id) is not { } page || !page.Experience.LetOut(other, page.Reader)) return NotFound();
        if (!await db.SavesFirst()) TempData["Warning"] = texts["Fault.ReachMeanwhile"].Value;
        return Redirect($"/experiences/{other}");
    }

    private async Task<(ExperiencePage One, ExperiencePage Other)?> Two(Guid id, Guid other) =>
        await door.Find(id) is { } one && await door.Find(other) is { } second && one.Experience.MayMerge(second.Experience, one.Reader) ? (one, second) : null;

    private async Task<IActionResult> Both(Guid id, Guid other, ExperienceForm form)
    {
        db.ChangeTracker.Clear();
        if (await Two(id, other) is not { } two) return NotFound();
        ModelState.Clear();
        ModelState.AddModelError("", texts["Fault.ChangedMeanwhile", two.One.Text.Person.Name]);
        form.Number = two.One.Text.Number;
        return Again(EditOf(two, form) with { Now = two.One.Text });
    }

    private ViewResult Again(ExperienceEdit edit)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("New", edit);
    }

    private static ExperienceEdit EditOf((ExperiencePage One, ExperiencePage Other) two, ExperienceForm form) =>
        new(two.One.MayWrite ? $"{two.One.Address}/mergers" : $"{two.One.Address}/rewordings", two.One.Address, two.One.Municipality, form) { Subject = two.One.Experience.Id, IsRewording = !two.One.MayWrite, Other = two.Other.Text.Title };
}

/// <summary>What may be taken into an experience, and what has been.</summary>
public sealed record MergerPage(ExperiencePage Page, IReadOnlyList<Experience> Beside);
