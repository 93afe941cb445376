using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Experiences;

/// <summary>The talk about an experience, on its own page.</summary>
[Route("experiences/{id:guid}/comments")]
public sealed class CommentsController(ExperienceDoor door, NetworkDb db) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Comment")] CommentForm form)
    {
        if (await door.Find(id) is not { MayComment: true } page) return NotFound();
        if (form.To is { } to && page.Comments.FirstOrDefault(each => each.Id == to) is var comment && (comment is null || !page.Experience.MayReply(comment, page.Reader, form.State))) return NotFound();
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View(ExperiencePage.View, page with { Comment = form });
        }
        Say(page, form);
        await db.SaveChangesAsync();
        return Redirect(page.Address + "#samtale");
    }

    private void Say(ExperiencePage page, CommentForm form)
    {
        if (form.To is not { } to) page.Experience.Comment(form.Said, page.Reader, door.Now);
        else page.Experience.Comments.Single(each => each.Id == to).Replies.Add(new() { CommentId = to, PersonId = page.Reader.PersonId, MunicipalityNumber = page.Reader.MunicipalityNumber, At = door.Now, State = form.State, Text = form.Said });
    }
}
