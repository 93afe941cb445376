using System.Net;
using LearningNetwork.Homework;
using LearningNetwork.Networks;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Homework;

/// <summary>Homework that is set when a test begins, and people of more municipalities and roles than the cast has.</summary>
internal static class HomeworkStage
{
    public static readonly DateOnly FarAhead = new(2999, 1, 1), LongAgo = new(2020, 2, 5);

    /// <summary>"At most two goals", for Kongsberg and Nome.</summary>
    public static Assignment Goals(Guid network, bool shared = true, DateOnly? due = null) => new()
    {
        NetworkId = network, CreatedAt = Cast.Day, Title = "Overordnede mål", Text = "Bli enige om **ett, høyst to** mål.", MostItems = 2, SharedAtNext = shared, Due = due ?? FarAhead,
        Assigned = [new() { MunicipalityNumber = Cast.Kongsberg }, new() { MunicipalityNumber = Cast.Nome }],
    };

    public static async Task<Assignment> Has(this TestApp app, Assignment assignment)
    {
        assignment.PersonId = app.Cast.Kari.PersonId;
        await using var db = app.Open();
        db.Add(assignment);
        await db.SaveChangesAsync();
        return assignment;
    }

    /// <summary>Somebody new who signs in.</summary>
    public static async Task<Someone> Gets(this TestApp app, string name, NetworkRole role, string? municipality)
    {
        var someone = new Someone(name, signsIn: true);
        await using var db = app.Open();
        someone.Enter(db);
        db.Add(new Participation { NetworkId = app.Cast.NyttBlikk.Id, PersonId = someone.PersonId, Role = role, MunicipalityNumber = municipality, From = Cast.Day });
        await db.SaveChangesAsync();
        return someone;
    }

    /// <summary>Delivered, as if it had been written on the pages.</summary>
    public static Assignment Delivered(this Assignment assignment, string number, Guid by, DateTime at, params string[] texts)
    {
        Assert.Null(assignment.Deliver(new(by, [number], Leads: false), number, new(texts, assignment.DeliveryOf(number)?.Stamp), at));
        return assignment;
    }

    public static async Task Reads(this Visitor visitor, string address, params string[] texts)
    {
        var page = WebUtility.HtmlDecode(await visitor.Read(address));
        foreach (var text in texts) Assert.Contains(text, page, StringComparison.Ordinal);
    }

    public static async Task ReadsNothingOf(this Visitor visitor, string address, params string[] texts)
    {
        var page = WebUtility.HtmlDecode(await visitor.Read(address));
        foreach (var text in texts) Assert.DoesNotContain(text, page, StringComparison.Ordinal);
    }

    /// <summary>The answer is a refusal in these words.</summary>
    public static async Task Says(this Task<HttpResponseMessage> answering, string sentence)
    {
        var answer = await answering;
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(sentence, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }
}
