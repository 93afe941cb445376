using LearningNetwork.Gatherings;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Gatherings;

/// <summary>What those who lead do with the people of gathering 5.</summary>
internal static class Leading
{
    public static string PeopleAddress(this TestApp app) => $"/gatherings/{app.Cast.Samling5.Id}/people";

    public static async Task CafeBegins(this TestApp app)
    {
        await using var db = app.Open();
        await app.Cast.CafeGoesTo(db, "fordeling");
    }

    public static async Task<Attendance> RowOf(this TestApp app, Someone someone)
    {
        await using var db = app.Open();
        return await db.Attendances.Include(row => row.Person).SingleAsync(row => row.PersonId == someone.PersonId && row.GatheringId == app.Cast.Samling5.Id);
    }

    /// <summary>Sends the form for somebody with what it says now, except for the answers given.</summary>
    public static async Task<HttpResponseMessage> Corrects(this TestApp app, Someone lead, Someone other, Dictionary<string, string> answers)
    {
        var row = await app.RowOf(other);
        var visitor = app.As(lead);
        await visitor.Open($"{app.PeopleAddress()}/{row.Id}/edit");
        var form = new Dictionary<string, string> { ["name"] = other.Name, ["municipality"] = row.MunicipalityNumber ?? JoinForm.Elsewhere, ["role"] = row.Role.ToString() };
        foreach (var (field, answer) in answers) form[field] = answer;
        return await visitor.Post($"{app.PeopleAddress()}/{row.Id}", form);
    }

    /// <summary>Kari takes somebody out; with <c>/undo</c> she lets them in again.</summary>
    public static async Task<HttpResponseMessage> Excludes(this TestApp app, Someone other, string undo = "")
    {
        var kari = app.As(app.Cast.Kari);
        await kari.Open(app.PeopleAddress());
        return await kari.Post($"{app.PeopleAddress()}/{(await app.RowOf(other)).Id}/exclusion{undo}", []);
    }
}
