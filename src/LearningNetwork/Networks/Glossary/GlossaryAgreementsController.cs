using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Networks.Glossary;

/// <summary>The network has agreed on a word.</summary>
[TellsWhoLeadsNow]
[Route("networks/{id:guid}/glossary/{term:guid}/agreement")]
public sealed class GlossaryAgreementsController(NetworkDoor door, NetworkDb db) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid term)
    {
        if (await door.Lead(id) is not { } entrance || await db.GlossaryTerms.FirstOrDefaultAsync(each => each.Id == term && each.NetworkId == id) is not { } found) return NotFound();
        if (found.Agree(entrance.Reader, door.Now)) await db.SavesFirst();
        return Redirect($"/networks/{id}/glossary");
    }
}
