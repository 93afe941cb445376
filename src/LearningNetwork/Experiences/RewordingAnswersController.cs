using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Experiences;

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
        var isDone = accepted ? page.Experience.Accept(compared, page.Reader, door.Now, rewording.TakesInId is { } other ? (await door.Find(other))?.Experience : null) : page.Experience.Refuse(why, page.Reader, door.Now);
        if (isDone && await db.SavesFirst()) return Redirect(page.Address);
        TempData["Warning"] = texts["Fault.RewordingMeanwhile"].Value;
        return Redirect($"{page.Address}/rewordings/{rewording.Number}");
    }
}
