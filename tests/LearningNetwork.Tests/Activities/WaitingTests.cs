using System.Net;
using LearningNetwork.Gatherings;
using LearningNetwork.Networks;
using LearningNetwork.Tests.Gatherings;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Activities;

/// <summary>A phone between activities, and what people may put right themselves.</summary>
public sealed class WaitingTests
{
    [Fact]
    public async Task While_nothing_runs_a_phone_waits_and_shows_who_one_is()
    {
        await using var app = await TestApp.Start();
        var page = await app.As(app.Cast.Amina).Read(Now(app));
        foreach (var said in new[] { "Du er inne", "Samling 5, Kongsberg", "Amina", "Lier", "Hovedtillitsvalgt", $"data-topic=\"gathering:{app.Cast.Samling5.Id}\"" }) Assert.Contains(said, page);
    }

    [Theory, EveryDatabase]
    public async Task When_something_runs_the_phone_is_led_there_and_back_when_it_is_over(string provider)
    {
        await using var app = await TestApp.Start(provider);
        await app.CafeBegins();
        var amina = app.As(app.Cast.Amina);
        Assert.Equal($"/activities/{app.Cast.Kafe.Id}", (await amina.Open(Now(app))).Headers.Location?.ToString());
        await using var db = app.Open();
        (await db.Set<LearningNetwork.Activities.Activity>().Include(each => each.Closures).SingleAsync()).Close(app.Cast.Kari.PersonId, Cast.Day);
        await db.SaveChangesAsync();
        Assert.Equal(HttpStatusCode.OK, (await amina.Open(Now(app))).StatusCode);
    }

    [Theory, EveryDatabase]
    public async Task One_puts_right_ones_own_name_municipality_and_role(string provider)
    {
        await using var app = await TestApp.Start(provider);
        Assert.Equal(Now(app), (await Says(app, new() { ["name"] = "Ámina", ["municipality"] = Cast.Nome, ["role"] = "Politician" })).Headers.Location?.ToString());
        var row = await app.RowOf(app.Cast.Amina);
        Assert.Equal(("Ámina", Cast.Nome, OrganisationalRole.Politician), (row.Person.Name, row.MunicipalityNumber, row.Role));
    }

    [Fact]
    public async Task When_something_has_begun_the_municipality_stands()
    {
        await using var app = await TestApp.Start();
        await app.CafeBegins();
        var answer = await Says(app, new() { ["municipality"] = Cast.Nome });
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Den som leder samlingen kan endre kommunen din.", await answer.Content.ReadAsStringAsync());
        Assert.Equal(Cast.Lier, (await app.RowOf(app.Cast.Amina)).MunicipalityNumber);
    }

    [Fact]
    public async Task The_name_can_be_put_right_also_then()
    {
        await using var app = await TestApp.Start();
        await app.CafeBegins();
        var amina = app.As(app.Cast.Amina);
        Assert.DoesNotContain("name=\"municipality\"", await amina.Read($"/gatherings/{app.Cast.Samling5.Id}/me/edit"));
        Assert.Equal(HttpStatusCode.Redirect, (await amina.Post($"/gatherings/{app.Cast.Samling5.Id}/me", new() { ["name"] = "Ámina", ["role"] = "Politician" })).StatusCode);
        var row = await app.RowOf(app.Cast.Amina);
        Assert.Equal(("Ámina", Cast.Lier), (row.Person.Name, row.MunicipalityNumber));
    }

    [Theory]
    [InlineData("name", " ", "Skriv hva du heter.")]
    [InlineData("municipality", "9999", "Det finnes ingen kommune med dette nummeret.")]
    [InlineData("role", "", "Velg rollen din.")]
    public async Task A_wrong_answer_is_refused_with_a_sentence(string field, string typed, string sentence)
    {
        await using var app = await TestApp.Start();
        var answer = await Says(app, new() { [field] = typed });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(sentence, await answer.Content.ReadAsStringAsync());
    }

    private static string Now(TestApp app) => $"/gatherings/{app.Cast.Samling5.Id}/now";

    private static async Task<HttpResponseMessage> Says(TestApp app, Dictionary<string, string> answers)
    {
        var amina = app.As(app.Cast.Amina);
        await amina.Open($"/gatherings/{app.Cast.Samling5.Id}/me/edit");
        var form = Joining.Form(app, new() { ["name"] = "Amina" });
        foreach (var (field, answer) in answers) form[field] = answer;
        return await amina.Post($"/gatherings/{app.Cast.Samling5.Id}/me", form);
    }
}
