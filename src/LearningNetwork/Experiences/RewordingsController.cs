using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Experiences;

/// <summary>Other words for an experience, proposed by those who lead and answered by the municipality.</summary>
[Route("experiences/{id:guid}/rewordings")]
public sealed class RewordingsController(ExperienceDoor door, ExperienceDrafts drafts, NetworkDb db, IStringLocalizer<Texts> texts) : Controller
{
    [HttpGet("new")]
    public async Task<IActionResult> New(Guid id)
    {
        if (await door.Find(id) is not { MayReword: true } page) return NotFound();
        var kept = await drafts.Of(id);
        return View(EditOf(page, kept?.Form is { } form && form.Number == page.Text.Number ? form : ExperienceForm.Of(page.Text, page.Text.Number)));
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] ExperienceForm form)
    {
        if (await door.Find(id) is not { MayReword: true } page) return NotFound();
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

/// <summary>The municipality's yes or no; taken back by the one who proposed it.</summary>
[Route("experiences/{id:guid}/rewordings/answer")]
public sealed class RewordingAnswersController(ExperienceDoor door, NetworkDb db, IStringLocalizer<Texts> texts) : Controller
{
    /// <param name="compared">The version they saw it beside.</param>
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, bool accepted, int compared, string? reason)
    {
        if (await door.Find(id) is not { MaySeeRewordings: true } page || page.Experience.OpenRewording is not { } rewording) return NotFound();
        if (accepted ? !page.MayWrite : !page.MayWrite && rewording.PersonId != page.Reader.PersonId) return NotFound();
        var why = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim()[..Math.Min(reason.Trim().Length, Rewording.WhyLength)];
        var isDone = accepted ? page.Experience.Accept(compared, page.Reader, door.Now) : page.Experience.Refuse(why, page.Reader, door.Now);
        if (isDone && await db.SavesFirst()) return Redirect(page.Address);
        TempData["Warning"] = texts["Fault.RewordingMeanwhile"].Value;
        return Redirect($"{page.Address}/rewordings/{rewording.Number}");
    }
}

/// <summary>A rewording beside what it was written from, or beside what stands there now while it waits.</summary>
public sealed record RewordingPage(ExperiencePage Page, Rewording Rewording)
{
    public bool IsOpen => Rewording.Answer is null;
    public ExperienceVersion Beside => IsOpen ? Page.Text : Page.Experience.Versions.Single(each => each.Number == Rewording.BasedOn);
    public bool HasMoved => IsOpen && Rewording.BasedOn != Page.Text.Number;
    public bool IsTheirs => Rewording.PersonId == Page.Reader.PersonId;
    public IEnumerable<(string Part, TextChanges Changes)> Changes => Comparison.Of(Beside, Rewording);
    public string Address => $"{Page.Address}/rewordings/answer";
}
