using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Experiences;

/// <summary>What an experience is about, said without writing on it: also by those who lead.</summary>
[Route("experiences/{id:guid}/tags")]
public sealed class TagsController(ExperienceDoor door, NetworkDb db) : Controller
{
    /// <param name="back">Where on this site to go on.</param>
    [HttpPost]
    public async Task<IActionResult> Update(Guid id, [Bind(Prefix = "Tags")] TagForm form, string? back)
    {
        if (await door.Find(id) is not { MayTag: true } page) return NotFound();
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View(ExperiencePage.View, page with { Tags = form });
        }
        form.Onto(page.Experience, door.Person, door.Now);
        await db.SavesFirst(); // two who tag at once: one set of tags stands, and the page shows which
        return Redirect(Url.IsLocalUrl(back) ? back : page.Address);
    }
}
