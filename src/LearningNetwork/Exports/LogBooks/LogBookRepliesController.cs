using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Exports.LogBooks;

/// <summary>What became of a comment, said by those who keep the book; and more asked by the one who wrote it.</summary>
[Route("gatherings/{gathering:guid}/log-book/entries/{id:guid}/comments/{comment:guid}/replies")]
public sealed class LogBookRepliesController(LogBookReading reading, NetworkDb db, IStringLocalizer<Texts> texts) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid gathering, Guid id, Guid comment, LogBookReplyForm form)
    {
        if (await reading.Find(gathering, id) is not var (entry, reader) || entry.Comments.Find(each => each.Id == comment) is not { } found || !found.MayReply(reader, form.State)) return NotFound();
        if (!ModelState.IsValid || !found.Reply(form.Clean, form.State, reader, reading.Now)) TempData["Warning"] = texts["LogBook.NoReply", LogBookComment.TextLength].Value;
        else if (!await db.SavesFirst()) TempData["Warning"] = texts["LogBook.CommentGone"].Value;
        return Redirect($"/gatherings/{gathering}/log-book?day={entry.DayId}#kommentar-{comment}");
    }
}
