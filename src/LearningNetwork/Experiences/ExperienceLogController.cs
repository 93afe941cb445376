using LearningNetwork.Accounts;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Experiences;

/// <summary>A network's experience log, and where something is added to it.</summary>
[Route("networks/{network:guid}/experiences")]
public sealed class ExperienceLogController(ExperienceDoor door, Beginnings beginnings, Drafts drafts, NetworkDb db) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid network) => await door.In(network) is { } log ? View(log) : NotFound();

    /// <param name="activity">Where the notes in <paramref name="from"/> were written.</param>
    /// <param name="of">The experience that this one is written out of.</param>
    [HttpGet("new")]
    public async Task<IActionResult> New(Guid network, Guid? activity, [FromQuery] List<Guid> from, Guid? of)
    {
        if (await Begin(network, activity, from, of) is not { } beginning) return NotFound();
        var kept = await drafts.Of<ExperienceForm>(beginning.Subject);
        return View(await Page(beginning, kept?.Form ?? beginning.ToForm(activity)) with { KeptAt = kept?.At });
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid network, [Bind(Prefix = "Form")] ExperienceForm form)
    {
        if (await Begin(network, form.Activity, form.From, form.DividedFrom) is not { } beginning) return NotFound();
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("New", await Page(beginning, form));
        }
        var made = beginning.ToExperience(form, door.Person, door.Now);
        db.Add(made);
        await db.SaveChangesAsync();
        await drafts.Forget(beginning.Subject);
        return Redirect($"/experiences/{made.Id}");
    }

    private Task<Beginning?> Begin(Guid network, Guid? activity, List<Guid> from, Guid? of) => of is { } whole ? beginnings.Divide(network, whole) : beginnings.Find(network, activity, from);

    private async Task<ExperienceEdit> Page(Beginning beginning, ExperienceForm form) =>
        new($"/networks/{beginning.Network}/experiences", Back(beginning, form), (await db.PlacesIn(beginning.Network)).NameOf(beginning.Municipality) ?? "", form) { Subject = beginning.Subject, IsOnBehalf = beginning.IsOnBehalf };

    private static string Back(Beginning beginning, ExperienceForm form) =>
        form.Activity is { } activity && !beginning.IsOnBehalf ? $"/activities/{activity}/harvests/{beginning.Municipality}" : $"/networks/{beginning.Network}/experiences";
}
