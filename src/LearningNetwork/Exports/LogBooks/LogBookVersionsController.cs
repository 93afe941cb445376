using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Exports.LogBooks;

/// <summary>The book frozen as it stands.</summary>
[Route("gatherings/{gathering:guid}/log-book/versions")]
public sealed class LogBookVersionsController(LogBookReading reading, NetworkDb db, IStringLocalizer<Texts> texts) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid gathering)
    {
        if (await reading.Of(gathering) is not (var book, { Records: true } reader)) return NotFound();
        var number = (await db.LogBookVersions.Where(each => each.GatheringId == gathering).MaxAsync(each => (int?)each.Number) ?? 0) + 1;
        db.Add(LogBookVersion.Of(book, number, reader.PersonId, reading.Now));
        if (!await db.SavesFirst()) TempData["Warning"] = texts["LogBook.FrozenMeanwhile"].Value;
        return Redirect($"/gatherings/{gathering}/log-book?version={number}");
    }
}
