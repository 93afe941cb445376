using System.Net;
using LearningNetwork.Activities;
using LearningNetwork.Gatherings;
using LearningNetwork.Methods;
using LearningNetwork.Platform.Data;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Activities.Recaps;

/// <summary>The cast's gathering with work on its first day, and what looks back on it on the second.</summary>
internal sealed class TwoDays(TestApp app)
{
    public Cast Cast => app.Cast;
    public Guid First => Cast.Samling5.Days[0].Id;
    public Guid Second => Cast.Samling5.Days[1].Id;
    public string RecapOf(Guid day) => $"/gatherings/{Cast.Samling5.Id}/days/{day}/recap";

    /// <summary>An activity in an item of a day, in a phase.</summary>
    public async Task<Guid> Runs(string method, Guid day, string phase)
    {
        await using var db = app.Open();
        var item = new ProgrammeItem { GatheringId = Cast.Samling5.Id, DayId = day, Position = 20 + db.ProgrammeItems.Count(), Title = $"Post for {method}", Type = ItemType.ForwardLook, Minutes = 30 };
        var activity = Activity.Of(MethodLibrary.Load().Find(method)!, Cast.Samling5.Id, item.Id, Cast.Day);
        activity.Enter(activity.Method.IndexOf(phase), Cast.Kari.PersonId, Cast.Day);
        db.AddRange(item, activity);
        await db.SaveChangesAsync();
        return activity.Id;
    }

    public async Task GoesTo(Guid id, string phase)
    {
        await using var db = app.Open();
        var activity = await db.Hall.Include(each => each.PhaseRuns).FirstAsync(each => each.Id == id);
        activity.Enter(activity.Method.IndexOf(phase), Cast.Kari.PersonId, Cast.Day);
        await db.SaveChangesAsync();
    }

    /// <summary>Somebody writes on their phone; the note's id.</summary>
    public async Task<Guid> Writes(Someone someone, Guid activity, string cell, string text)
    {
        var (phone, id) = (app.As(someone), Guid.CreateVersion7());
        await phone.Open($"/activities/{activity}");
        var answer = await phone.Put($"/activities/{activity}/contributions/{id}", new { cell, text });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return id;
    }

    public async Task<string> Reads(Someone someone, string address) => WebUtility.HtmlDecode(await app.As(someone).Read(address));

    /// <summary>Someone who leads saves the recap as a page that showed a save had it.</summary>
    public async Task<HttpResponseMessage> Saves(Someone someone, Guid day, int number, string words, params Guid[] kept)
    {
        var desk = app.As(someone);
        await desk.Open($"{RecapOf(day)}/edit");
        if (someone != Cast.Kari && someone != Cast.Bente) await desk.Open("/bli-med");
        return await desk.Submit(RecapOf(day), [("number", number), ("words", words), .. kept.Select(id => ("kept", (object?)id))]);
    }
}
