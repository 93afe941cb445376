using System.Net;
using LearningNetwork.Gatherings;
using LearningNetwork.Platform.Data;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Activities;

/// <summary>Day two from the group work on (domain §2.3, items 4–9), in the cast's gathering.</summary>
internal sealed class MorningOfDayTwo(TestApp app)
{
    public Guid Work { get; private set; }
    public Guid Talk { get; private set; }
    public Guid Goes { get; private set; }
    public Guid Lunch { get; private set; }
    public Guid Look { get; private set; }
    public Guid Evaluate { get; private set; }

    public static async Task<MorningOfDayTwo> In(TestApp app)
    {
        var morning = new MorningOfDayTwo(app);
        await using var db = app.Open();
        morning.Work = morning.Add(db, 1, "Kommunevist gruppearbeid", ItemType.MunicipalGroupWork, 60).Id;
        morning.Talk = morning.Add(db, 2, "Implementering: fra kunnskap til praksis", ItemType.Lecture, 30).Id;
        var goes = morning.Add(db, 3, "Kommunevist gruppearbeid fortsetter", ItemType.MunicipalGroupWork, null);
        (goes.ContinuesId, morning.Goes) = (morning.Work, goes.Id);
        var lunch = morning.Add(db, 4, "Lunsj", ItemType.Lunch, 45);
        (lunch.LockedStart, morning.Lunch) = (new(12, 30), lunch.Id);
        morning.Look = morning.Add(db, 5, "Blikket framover", ItemType.ForwardLook, 35).Id;
        morning.Evaluate = morning.Add(db, 6, "Vi blir enige om hvordan vi evaluerer", ItemType.CoCreatedEvaluation, 30).Id;
        await db.SaveChangesAsync();
        return morning;
    }

    /// <summary>One more part of the talk.</summary>
    public async Task<Guid> AddPart(string title, ItemType type, string? method)
    {
        await using var db = app.Open();
        var part = Add(db, await db.ProgrammeItems.CountAsync(each => each.ParentId == Talk), title, type, 10);
        (part.ParentId, part.MethodKey) = (Talk, method);
        await db.SaveChangesAsync();
        return part.Id;
    }

    public async Task Publish()
    {
        await using var db = app.Open();
        var gathering = await db.Gatherings.WithProgramme().FirstAsync(each => each.Id == app.Cast.Samling5.Id);
        db.Add(gathering.Publish(app.Cast.Kari.PersonId, Cast.Day, 1));
        await db.SaveChangesAsync();
    }

    /// <summary>Kari presses a button of a page that showed step <paramref name="seen"/>.</summary>
    public async Task<HttpStatusCode> Press(string noun, int? seen, params (string Field, object? Value)[] form) =>
        (await (await At(app.Cast.Kari)).Submit($"/{noun}", [("seen", seen), .. form])).StatusCode;

    /// <summary>Somebody with the gathering's own page open.</summary>
    public async Task<Visitor> At(Someone someone)
    {
        var visitor = app.As(someone);
        await visitor.Open($"/gatherings/{app.Cast.Samling5.Id}/now");
        if (someone == app.Cast.Kari || someone == app.Cast.Bente) await visitor.Open($"/gatherings/{app.Cast.Samling5.Id}/programme");
        else await visitor.Open("/bli-med");
        return visitor;
    }

    private ProgrammeItem Add(NetworkDb db, int position, string title, ItemType type, int? minutes)
    {
        var item = new ProgrammeItem { GatheringId = app.Cast.Samling5.Id, DayId = app.Cast.Samling5.Days[1].Id, Position = position, Title = title, Type = type, Minutes = minutes };
        db.Add(item);
        return item;
    }
}
