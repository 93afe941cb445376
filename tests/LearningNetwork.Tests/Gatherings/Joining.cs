using LearningNetwork.Accounts;
using LearningNetwork.Gatherings;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Gatherings;

/// <summary>How phones come to the door.</summary>
internal static class Joining
{
    /// <summary>Opens the door's page and sends the form, with answers that will do except for those given.</summary>
    public static async Task<HttpResponseMessage> Joins(this TestApp app, Visitor phone, Dictionary<string, string>? answers = null)
    {
        await phone.Open("/bli-med");
        return await phone.Post("/bli-med", Form(app, answers));
    }

    public static Dictionary<string, string> Form(TestApp app, Dictionary<string, string>? answers = null)
    {
        var form = new Dictionary<string, string> { ["code"] = app.Cast.Code.Code, ["name"] = "Ingrid", ["municipality"] = Cast.Lier, ["role"] = "Employee" };
        foreach (var (field, answer) in answers ?? []) form[field] = answer;
        return form;
    }

    /// <summary>Opens the door's page and reads the form's one-time key.</summary>
    public static async Task<string> KeyOf(this TestApp app, Visitor phone) =>
        System.Text.RegularExpressions.Regex.Match(await phone.Read($"/bli-med?code={app.Cast.Code.Code}"), "name=\"key\" value=\"([^\"]+)\"").Groups[1].Value;

    /// <summary>Makes gathering 6 of the network and answers its code.</summary>
    public static async Task<string> NextGathering(this TestApp app)
    {
        await using var db = app.Open();
        var next = new Gathering { NetworkId = app.Cast.NyttBlikk.Id, Number = 6, Title = "Samling 6" };
        db.Add(next);
        var code = await next.NewCode(db, Cast.Day);
        await db.SaveChangesAsync();
        return code.Code;
    }

    /// <summary>How many persons there are, and how many rows of somebody being in a gathering.</summary>
    public static async Task<(int People, int In)> People(this TestApp app)
    {
        await using var db = app.Open();
        return (await db.People.CountAsync(), await db.Attendances.CountAsync());
    }
}
