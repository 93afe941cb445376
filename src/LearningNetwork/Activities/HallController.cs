using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>
/// What every door shares where somebody changes a running activity by a form: found through the person, changed as one, refused in words, and back
/// to the page the form stood on.
/// </summary>
[RefusesInWords, ShowsWhatHolds]
public abstract class HallController(NetworkDb db, CurrentPerson person, TimeProvider time) : Controller
{
    private const int Attempts = 8;

    protected NetworkDb Db => db;
    protected Guid PersonId => person.Id;
    protected DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>
    /// Changes the activity for somebody who is in it. When somebody else changed it at the same moment, the rule is asked again with what holds then:
    /// two neighbours who place their people both get it done.
    /// </summary>
    protected async Task<IActionResult> Change(Guid id, Func<Entered, Task> change)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await TryChange(id, change)) return Back(id);
            db.ChangeTracker.Clear();
        }
        throw new RefusedException(Refusal.ChangedMeanwhile);
    }

    /// <summary>The same for those who lead; for others the activity is not there to change.</summary>
    protected Task<IActionResult> Lead(Guid id, Action<Activity> change) => Lead(id, activity =>
    {
        change(activity);
        return Task.CompletedTask;
    });

    protected Task<IActionResult> Lead(Guid id, Func<Activity, Task> change) => Change(id, entered => change(Led(entered)));

    /// <summary>Changes it once: of two at the same moment one wins and the other is told.</summary>
    protected async Task<IActionResult> LeadOnce(Guid id, Func<Activity, Task> change) =>
        await TryChange(id, entered => change(Led(entered))) ? Back(id) : throw new RefusedException(Refusal.ChangedMeanwhile);

    protected IActionResult Back(Guid id)
    {
        var back = Request.Form["back"].ToString();
        return Url.IsLocalUrl(back) ? LocalRedirect(back) : LocalRedirect($"/activities/{id}");
    }

    private async Task<bool> TryChange(Guid id, Func<Entered, Task> change)
    {
        var entered = await db.EnterToChange(id, person.Id, Now) ?? throw new RefusedException(Refusal.NotThere);
        await change(entered);
        return await db.TrySave(entered.Activity);
    }

    private static Activity Led(Entered entered) => entered.Viewer.Leads ? entered.Activity : throw new RefusedException(Refusal.NotThere);
}
