using System.Net;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Gatherings;

/// <summary>The door's page: the code first, and the rest when the gathering is found.</summary>
public sealed class JoinStepsTests
{
    [Fact]
    public async Task Without_a_code_only_the_code_is_asked_for()
    {
        await using var app = await TestApp.Start();
        var page = await app.AsStranger().Read("/bli-med");
        Assert.Contains("name=\"code\"", page);
        Assert.DoesNotContain("name=\"name\"", page);
    }

    [Fact]
    public async Task The_code_alone_shows_the_gathering_and_asks_for_the_rest()
    {
        await using var app = await TestApp.Start();
        var phone = app.AsStranger();
        await phone.Open("/bli-med");
        var answer = await phone.Post("/bli-med", new() { ["code"] = app.Cast.Code.Grouped });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        AsksForAll(await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_code_in_the_address_does_the_same()
    {
        await using var app = await TestApp.Start();
        AsksForAll(await app.AsStranger().Read($"/bli-med?code={app.Cast.Code.Code}"));
    }

    [Fact]
    public async Task The_short_link_leads_there()
    {
        await using var app = await TestApp.Start();
        Assert.Equal($"/bli-med?code={app.Cast.Code.Code}", (await app.AsStranger().Open($"/k/{app.Cast.Code.Code}")).Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_link_with_an_old_code_says_so_and_asks_for_another()
    {
        await using var app = await TestApp.Start();
        var answer = await app.AsStranger().Open("/bli-med?code=000000");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("Ingen samling har denne koden.", page);
        Assert.Contains("value=\"000 000\"", page);
    }

    [Fact]
    public async Task The_municipalities_stand_in_the_networks_own_order()
    {
        await using var app = await TestApp.Start();
        var page = await app.AsStranger().Read($"/bli-med?code={app.Cast.Code.Code}");
        var places = Cast.Seven.Append("0000").Select(number => page.IndexOf($"value=\"{number}\"", StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    private static void AsksForAll(string page)
    {
        Assert.Contains("Samling 5, Kongsberg", page);
        Assert.Contains("Nytt Blikk BTV 2", page);
        foreach (var field in new[] { "code", "name", "municipality", "role" }) Assert.Contains($"name=\"{field}\"", page);
    }
}
