using LearningNetwork.Platform.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Homework;

/// <summary>What somebody is writing for their municipality, kept while they write. Kept also when it can no longer be delivered: the words are theirs.</summary>
[Route("homework/{id:guid}/deliveries/{number}/draft")]
public sealed class DeliveryDraftsController(HomeworkDoor door, DeliveryDrafts drafts) : Controller
{
    private const int Largest = 300_000;

    [HttpPut, RequestSizeLimit(Largest)]
    public async Task<IActionResult> Update(Guid id, string number, [FromBody] DeliveryForm? form)
    {
        if (await Mine(id, number) is null) return NotFound();
        if (form is null || !ModelState.IsValid || form.Texts.Count > Assignment.Most) return BadRequest();
        try { return Json(new { savedAt = (await drafts.Keep(id, number, form)).OnTheWall }); }
        catch (DbUpdateException fault) when (!Platform.Data.StorageFault.MayPass(fault)) { return Conflict(); } // the same person in two windows; the browser asks again
    }

    [HttpPost("removal")]
    public async Task<IActionResult> Destroy(Guid id, string number)
    {
        if (await Mine(id, number) is not { } page) return NotFound();
        await drafts.Forget(id, number);
        return Redirect(page.Address);
    }

    private async Task<DeliveryPage?> Mine(Guid id, string number) =>
        await door.Find(id) is { } page && page.Reader.Writes(number) ? page.Delivery(number) : null;
}
