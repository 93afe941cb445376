using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Exports.LogBooks;

/// <summary>What those who keep the book made of a comment.</summary>
[Route("gatherings/{gathering:guid}/log-book/entries/{id:guid}/comments/{comment:guid}/answer")]
public sealed class LogBookAnswersController(LogBookReading reading, NetworkDb db, IStringLocalizer<Texts> texts) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Update(Guid gathering, Guid id, Guid comment, LogBookAnswerForm form)
    {
        if (await reading.Find(gathering, id) is not (var entry, { Records: true } reader) || entry.Comments.Find(each => each.Id == comment) is not { } found) return NotFound();
        if (ModelState.IsValid && entry.Answer(found, form, reader, reading.Now)) await db.SavesFirst();
        else TempData["Warning"] = texts["LogBook.NoAnswer", LogBookComment.TextLength].Value;
        return Redirect($"/gatherings/{gathering}/log-book?day={entry.DayId}#c-{comment}");
    }
}
