using LearningNetwork.Accounts;
using LearningNetwork.Activities;
using LearningNetwork.Load.Servers;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Load.Scenarios;

/// <summary>What was done and written before: closed activities, each with its share.</summary>
internal static class History
{
    /// <summary>With the one that runs.</summary>
    public const int Activities = 40;
    public const int Contributions = 19_700;

    public static async Task Fill(OurSide side)
    {
        await using var db = side.Open();
        var (now, person) = (TimeProvider.System.GetUtcNow().UtcDateTime, await db.People.Select(each => each.Id).FirstAsync());
        for (var number = 1; number < Activities; number++)
        {
            var activity = LearningNetwork.Activities.Activity.Of(LoadMethods.Plenary, side.Venue.Gathering, item: null, now.AddHours(-number));
            activity.Enter(0, person, now.AddHours(-number));
            activity.Close(person, now.AddMinutes(30 - 60 * number));
            db.Add(activity);
            db.AddRange(Enumerable.Range(1, Contributions / (Activities - 1)).Select(place => new Contribution
            {
                Id = Guid.CreateVersion7(), ActivityId = activity.Id, Cell = side.Venue.Cell, Phase = "sammen", PersonId = person, MunicipalityNumber = side.Venue.Municipalities[place % side.Venue.Municipalities.Count],
                Text = $"Hva som ble sagt, nummer {place}", Revision = place, CreatedAt = now.AddHours(-number).AddMilliseconds(place), SavedAt = now.AddHours(-number),
            }));
            activity.Revision = Contributions / (Activities - 1);
            await db.SaveChangesAsync();
        }
    }
}
