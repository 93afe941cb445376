using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Experiences.Collections;

/// <summary>One collection: read by those it is open to, written by those who lead.</summary>
[Route("collections/{id:guid}")]
public sealed class CollectionsController(CollectionDoor door, NetworkDb db, IStringLocalizer<Texts> texts) : Controller
{
    /// <summary>Open to those who have not signed in, for what is open to everyone.</summary>
    [HttpGet, AllowAnonymous]
    public async Task<IActionResult> Show(Guid id) => await door.Find(id) is { } page ? View(page) : User.Identity?.IsAuthenticated is true ? NotFound() : Challenge();

    [HttpGet("edit")]
    public async Task<IActionResult> Edit(Guid id) => await door.Find(id) is { Reader.Leads: true } page ? View(page with { Choices = await door.Choices(page) }) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, [Bind(Prefix = "Form")] CollectionForm form)
    {
        if (await door.Find(id) is not { Reader.Leads: true } page) return NotFound();
        var choices = await door.Choices(page);
        if (!ModelState.IsValid) return Again(page with { Form = form, Choices = choices });
        if (form.Stamp != page.Collection.Stamp) return Meanwhile(page with { Form = form, Choices = choices });
        Rewrite(page.Collection, form, form.Arranged(each => choices.Exists(choice => choice.Id == each)));
        if (!await db.SavesFirst()) return Meanwhile((await door.Find(id))! with { Form = form, Choices = choices });
        return Redirect(form.Do is null && form.Add is null ? page.Address : page.Address + "/edit");
    }

    private void Rewrite(Collection collection, CollectionForm form, List<PartForm> parts)
    {
        (collection.Title, collection.Lead, collection.Stamp) = (form.Title!.Trim(), string.IsNullOrWhiteSpace(form.Lead) ? null : form.Lead.Trim(), Guid.CreateVersion7());
        db.RemoveRange(collection.Parts);
        collection.Parts = [];
        foreach (var (position, part) in parts.Index())
            db.Add(new CollectionPart { CollectionId = collection.Id, Position = position, ExperienceId = part.Experience, Text = string.IsNullOrWhiteSpace(part.Text) ? null : part.Text.ReplaceLineEndings("\n").Trim() });
    }

    // What was typed stays; saving once more is then a choice made with open eyes.
    private ViewResult Meanwhile(CollectionPage page)
    {
        ModelState.Clear();
        ModelState.AddModelError("", texts["Fault.CollectionMeanwhile"]);
        page.Form.Stamp = page.Collection.Stamp;
        return Again(page);
    }

    private ViewResult Again(CollectionPage page)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Edit", page);
    }
}
