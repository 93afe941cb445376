using System.Globalization;
using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Activities;

/// <summary>Those who lead plan how long a phase to come lasts. The form stands in the programme's builder, which is told how it went.</summary>
[Route("activities/{id:guid}/phases/{phase:int}/minutes")]
public sealed class PhaseLengthsController(NetworkDb db, CurrentPerson person, TimeProvider time, IStringLocalizer<Texts> texts) : HallController(db, person, time)
{
    /// <param name="minutes">Whole minutes; <paramref name="by"/> is added to them.</param>
    [HttpPost]
    public async Task<IActionResult> Update(Guid id, int phase, [FromForm] string? minutes, [FromForm] int by)
    {
        try
        {
            return await Lead(id, activity => Plan(activity, phase, Read(minutes) + by));
        }
        catch (RefusedException refused) when (refused.Status is 400 or 409 && Request.Form.ContainsKey("back"))
        {
            TempData["Warning"] = texts[$"Refusal.{refused.Refusal}"].Value;
            return Back(id);
        }
    }

    private void Plan(Activity activity, int phase, int minutes)
    {
        activity.Plan(phase, minutes);
        TempData["Notice"] = texts["Lengths.Set", activity.Method.Phases[phase].Name, minutes].Value;
    }

    private static int Read(string? minutes) =>
        int.TryParse(minutes, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) && Math.Abs((long)number) < 10_000
            ? number : throw new RefusedException(Refusal.NotANumber);
}
