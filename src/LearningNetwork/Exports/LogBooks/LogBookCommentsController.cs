using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Exports.LogBooks;

/// <summary>What the group says about an entry along the way.</summary>
[Route("gatherings/{gathering:guid}/log-book/entries/{id:guid}/comments")]
public sealed class LogBookCommentsController(LogBookReading reading, NetworkDb db, IStringLocalizer<Texts> texts) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid gathering, Guid id, LogBookCommentForm form)
    {
        if (await reading.Find(gathering, id) is not (var entry, { Comments: true } reader)) return NotFound();
        if (ModelState.IsValid && entry.Comment(form.Text!.Trim(), reader, reading.Now)) await db.SaveChangesAsync();
        else TempData["Warning"] = texts["LogBook.NoComment", LogBookComment.TextLength].Value;
        return Redirect($"/gatherings/{gathering}/log-book?day={entry.DayId}");
    }

    /// <summary>By the one who wrote it, and by those who keep the book.</summary>
    [HttpPost("{comment:guid}/removal")]
    public async Task<IActionResult> Destroy(Guid gathering, Guid id, Guid comment)
    {
        if (await reading.Find(gathering, id) is not var (entry, reader) || entry.Comments.Find(each => each.Id == comment) is not { } found || !reader.Records && found.PersonId != reader.PersonId) return NotFound();
        db.Remove(found);
        await db.SavesFirst(); // answered in the same moment, it stays, and is seen with its answer
        return Redirect($"/gatherings/{gathering}/log-book?day={entry.DayId}");
    }
}
