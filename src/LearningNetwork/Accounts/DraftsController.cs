using System.Text.Json;
using LearningNetwork.Platform.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Accounts;

/// <summary>What somebody is writing, kept while they write. Nobody else's is ever reached: a draft is found by its writer.</summary>
[Route("drafts/{subject:guid}")]
public sealed class DraftsController(Drafts drafts) : Controller
{
    private const int Largest = 200_000;

    [HttpPut, RequestSizeLimit(Largest)]
    public async Task<IActionResult> Update(Guid subject, [FromBody] JsonElement form)
    {
        if (form.ValueKind is not JsonValueKind.Object) return BadRequest();
        try { return Json(new { savedAt = (await drafts.Keep(subject, form)).OnTheWall }); }
        catch (DbUpdateException fault) when (!Platform.Data.StorageFault.MayPass(fault)) { return Conflict(); } // the same person in two windows; the browser asks again
    }

    [HttpPost("removal")]
    public async Task<IActionResult> Destroy(Guid subject, string? back)
    {
        await drafts.Forget(subject);
        return Url.IsLocalUrl(back) ? Redirect(back) : Redirect("/");
    }
}
