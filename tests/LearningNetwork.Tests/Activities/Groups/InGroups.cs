using System.Net;
using LearningNetwork.Activities;
using LearningNetwork.Methods;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Activities.Groups;

/// <summary>How the cast works in groups: an activity of its own, and forms as the pages send them.</summary>
internal static class InGroups
{
    public static async Task<Guid> Runs(this TestApp app, string method, int phase = 0)
    {
        await using var db = app.Open();
        var activity = Activity.Of(MethodLibrary.Load().Find(method)!, app.Cast.Samling5.Id, null, Cast.Day);
        if (phase >= 0) activity.Enter(phase, app.Cast.Kari.PersonId, Cast.Day);
        db.Add(activity);
        await db.SaveChangesAsync();
        return activity.Id;
    }

    public static async Task<Activity> Read(this TestApp app, Guid activity)
    {
        await using var db = app.Open();
        return await db.Hall.AsNoTracking().FirstAsync(each => each.Id == activity);
    }

    public static async Task<HttpStatusCode> Press(this TestApp app, Someone someone, Guid activity, string noun, params (string Field, object? Value)[] form)
    {
        var visitor = app.As(someone);
        await visitor.Open($"/activities/{activity}");
        return (await visitor.Submit($"/activities/{activity}/{noun}", form)).StatusCode;
    }

    /// <summary>Kari makes a group or session with a name.</summary>
    public static async Task<Guid> Makes(this TestApp app, Guid activity, string name, int? capacity = null)
    {
        Assert.Equal(HttpStatusCode.Found, await app.Press(app.Cast.Kari, activity, "groups", ("name", name), ("place", "Sal B"), ("capacity", capacity)));
        return (await app.Read(activity)).Tables.Single(table => table.Theme == name).Id;
    }

    public static Task<HttpStatusCode> Sits(this TestApp app, Someone by, Someone who, Guid activity, Guid? table) =>
        app.Press(by, activity, "seats", ("person", who.PersonId), ("round", 1), ("table", table));
}
