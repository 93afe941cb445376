using System.Net;
using LearningNetwork.Activities;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Activities;

/// <summary>How the cast runs the café: forms as the pages send them.</summary>
internal static class Leading
{
    /// <summary>Sends a form to one of the café's own addresses, such as <c>phase</c>, and answers with the status.</summary>
    public static async Task<HttpStatusCode> Press(this TestApp app, Someone someone, string noun, params (string Field, object? Value)[] form) =>
        (await app.Send(await app.Ready(someone), noun, form)).StatusCode;

    /// <summary>Somebody with the page open.</summary>
    public static async Task<Visitor> Ready(this TestApp app, Someone someone)
    {
        var visitor = app.As(someone);
        await visitor.Open($"/activities/{app.Cast.Kafe.Id}");
        return visitor;
    }

    public static Task<HttpResponseMessage> Send(this TestApp app, Visitor visitor, string noun, params (string Field, object? Value)[] form) =>
        visitor.Submit($"/activities/{app.Cast.Kafe.Id}/{noun}", form);

    public static async Task<Activity> Cafe(this TestApp app)
    {
        await using var db = app.Open();
        return await db.Hall.AsNoTracking().Include(each => each.Wishes).Include(each => each.PhaseRuns).Include(each => each.Readinesses).FirstAsync(each => each.Id == app.Cast.Kafe.Id);
    }

    public static async Task GoesTo(this TestApp app, string phase)
    {
        await using var db = app.Open();
        await app.Cast.CafeGoesTo(db, phase);
    }

    public static Guid TableOf(this TestApp app, string municipality) => app.Cast.Kafe.Tables.Single(table => table.HostNumber == municipality).Id;
}
