using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Networks.Agreements;

/// <summary>What a network has agreed about itself: read by all who take part, written anew by those who do the work.</summary>
[TellsWhoLeadsNow]
[Route("networks/{id:guid}/agreement")]
public sealed class AgreementsController(NetworkDoor door, NetworkDb db, IStringLocalizer<Texts> texts) : Controller
{
    /// <param name="number">The version looked at; the newest when nothing is said.</param>
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, int? number)
    {
        if (await door.Enter(id) is not { } entrance) return NotFound();
        var page = await Page(entrance, number);
        return number is not null && page.Shown is null ? NotFound() : View(page);
    }

    [HttpGet("edit")]
    public async Task<IActionResult> Edit(Guid id)
    {
        if (await Writer(id) is not { } entrance) return NotFound();
        var page = await Page(entrance, null);
        return View(page with { Form = new() { Text = page.Shown?.Text ?? texts["Agreement.Skeleton"], Number = page.Shown?.Number ?? 0 } });
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] AgreementForm form)
    {
        if (await Writer(id) is not { } entrance) return NotFound();
        var page = await Page(entrance, null);
        if (ModelState.IsValid && form.Number == (page.Shown?.Number ?? 0))
        {
            if (form.ToAgreement(id, door.Person, door.Now) is var next && next.Text == page.Shown?.Text) return Redirect(page.Address); // nothing new to agree on
            db.Add(next);
            if (await db.SavesFirst()) return Redirect(page.Address);
            page = await Page(entrance, null);
        }
        return Again(page, form);
    }

    // Somebody wrote the next one meanwhile: both stand on the page, and saving once more is a choice made with open eyes.
    private ViewResult Again(AgreementPage page, AgreementForm form)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        if (!ModelState.IsValid) return View("Edit", page with { Form = form });
        ModelState.Clear();
        ModelState.AddModelError("", texts["Agreement.Fault.ChangedMeanwhile", page.Shown!.Person.Name]);
        return View("Edit", page with { Form = new() { Text = form.Text, Number = page.Shown.Number }, IsMeanwhile = true });
    }

    private async Task<Entrance?> Writer(Guid id) => await door.Enter(id) is { } entrance && Agreement.MayWrite(entrance.Reader) ? entrance : null;

    private async Task<AgreementPage> Page(Entrance entrance, int? number)
    {
        var versions = await db.AgreementsOf(entrance.Network.Id);
        return new(entrance, versions, number is null ? versions.FirstOrDefault() : versions.Find(each => each.Number == number));
    }
}
