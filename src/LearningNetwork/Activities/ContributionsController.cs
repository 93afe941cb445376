using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary>Where what people write is saved. The address carries an id the browser made, so that sending twice is the same as once.</summary>
[RefusesInWords, Paced]
[Route("activities/{activityId:guid}/contributions/{id:guid}")]
public sealed class ContributionsController(NetworkDb db, Entrance entrance, CurrentPerson person, ContributionWriter writer) : Controller
{
    /// <summary>Largest body, in bytes; a text over the cell's length is refused with a sentence long before.</summary>
    private const int LargestBody = 512 * 1024;

    [HttpPut, RequestSizeLimit(LargestBody)]
    public async Task<IActionResult> Update(Guid activityId, Guid id, [FromBody] ContributionBody? body) =>
        Json(Receipt.Of(await Save(activityId, (body ?? new()).ToDraft(id))));

    /// <summary>The same without JavaScript: an ordinary form, back to the page it came from.</summary>
    [HttpPost("/activities/{activityId:guid}/contributions")]
    public async Task<IActionResult> Create(Guid activityId, [FromForm] ContributionBody body)
    {
        await Save(activityId, body.ToDraft(body.Id ?? Guid.CreateVersion7()), turns: true);
        return LocalRedirect(Url.IsLocalUrl(body.Back) ? body.Back : $"/activities/{activityId}");
    }

    /// <summary>A form without JavaScript has only POST, so it says delete in the address, and goes back to the page.</summary>
    [HttpDelete, HttpPost("delete")]
    public async Task<IActionResult> Destroy(Guid activityId, Guid id, [FromServices] Attaching attaching)
    {
        var entered = await Enter(activityId);
        var row = await db.Contributions.AsNoTracking().FirstOrDefaultAsync(each => each.Id == id && each.ActivityId == entered.Activity.Id);
        if (row is null || !entered.Activity.IsTheirs(row, entered.Viewer)) throw new RefusedException(Refusal.NotThere);
        entered.Activity.MayTakeBack(row);
        row.SavedAt = Now;
        var receipt = Receipt.Of(await writer.Remove(row));
        await attaching.Forget(id);
        return HttpMethods.IsPost(Request.Method) ? LocalRedirect($"/activities/{activityId}") : Json(receipt);
    }

    private async Task<Contribution> Save(Guid activityId, Draft draft, bool turns = false)
    {
        var entered = await Enter(activityId);
        var about = draft.About is { } id ? await Seen(entered, id) : null;
        if (turns && about is not null && draft.Choice is null) draft = Turned(draft, await entrance.NotesOf(entered), entered);
        var made = entered.Activity.Accept(draft, entered.Viewer, about, Now);
        if (entered.Activity.MayBeTheTables(made)) entered.Activity.MayAnswerAlone(made, (await entrance.NotesOf(entered)).Beside(made));
        if (entered.Activity.IsLayer && about is null) made.WrittenDuring(await Heard(entered.Activity.GatheringId, draft.During));
        return await writer.Write(made, draft.Was);
    }

    // By the rule of the activity it was written in, which may be one taken over from.
    private async Task<Contribution?> Seen(Entered entered, Guid id)
    {
        if (await db.Contributions.AsNoTracking().FirstOrDefaultAsync(each => each.Id == id) is not { } row) return null;
        var where = row.ActivityId == entered.Activity.Id ? entered : entered.Activity.NameElsewhere(row) is null ? null : await entrance.Enter(row.ActivityId, person.Id);
        if (where is null || where.Seeing.Sees(row)) return where is null ? null : row;
        return where.Seeing.IsKeptFrom(row) ? throw new RefusedException(Refusal.Hidden) : null;
    }

    private async Task<Talk?> Heard(Guid gathering, Guid? during) => (during is { } talk ? await db.TalkIn(gathering, talk) : null) ?? await db.TalkNow(gathering);

    // The button of a counted mark is the same for everybody, so without a script it sets the mark, or takes away one's own.
    private static Draft Turned(Draft draft, Notes notes, Entered entered) =>
        entered.Activity.Method.Cell(draft.Cell ?? "") is { Counted: true } mark && notes.VotedFor(mark, entered.Viewer).Contains(draft.About!.Value) ? draft with { Choice = "no" } : draft;

    private async Task<Entered> Enter(Guid activityId) => await entrance.Enter(activityId, person.Id) ?? throw new RefusedException(Refusal.NotThere);
    private DateTime Now => entrance.Now;
}
