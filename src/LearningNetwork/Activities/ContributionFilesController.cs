using LearningNetwork.Accounts;
using LearningNetwork.Platform.Files;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>Where a file is laid beside a contribution: an ordinary form, with an id in its address, so that sending twice is the same as once.</summary>
[RefusesInWords, Paced]
[Route("activities/{activityId:guid}/contributions/{id:guid}/file")]
public sealed class ContributionFilesController(Entrance entrance, CurrentPerson person, Attaching attaching) : Controller
{
    // What is larger is refused by what the browser says of it, before any of it is read. The limit on the body only lets that answer reach the browser.
    [HttpPost, LimitsUploads, RequestSizeLimit(10 * LimitsUploadsAttribute.MostBytes), RequestFormLimits(MultipartBodyLengthLimit = LimitsUploadsAttribute.MostBytes)]
    public async Task<IActionResult> Create(Guid activityId, Guid id, [FromForm] FileBody body)
    {
        var entered = await entrance.Enter(activityId, person.Id) ?? throw new RefusedException(Refusal.NotThere);
        try
        {
            var upload = await body.Read();
            await attaching.Attach(entered, body.ToDraft(id, upload), upload, entrance.Now);
        }
        catch (UnusableFileException unusable) { throw RefusedException.For(unusable.Fault); }
        return LocalRedirect($"/activities/{activityId}");
    }
}
