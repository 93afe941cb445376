using System.Net;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Activities.Groups;

/// <summary>Parallel sessions: signing up, and a room that is full.</summary>
public sealed class SessionsTests
{
    [Fact]
    public async Task One_signs_up_and_the_phone_tells_who_of_us_goes_where_and_where_nobody_does()
    {
        await using var app = await TestApp.Start();
        var activity = await app.Runs("parallelle-sesjoner");
        var (turnus, other) = (await app.Makes(activity, "Turnus", 20), await app.Makes(activity, "Ledelse"));
        Assert.Equal(HttpStatusCode.Found, await app.Sits(app.Cast.Amina, app.Cast.Amina, activity, turnus));
        var page = WebUtility.HtmlDecode(await app.As(app.Cast.Jonas).Read($"/activities/{activity}"));
        Assert.Contains("Amina", page, StringComparison.Ordinal);
        Assert.Contains("1 av 20 plasser", page, StringComparison.Ordinal);
        Assert.Contains("Ingen fra oss", page, StringComparison.Ordinal);
        Assert.Contains("Har ikke valgt:</b> Jonas", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Amina", await app.As(app.Cast.Torstein).Read($"/activities/{activity}"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, await app.Sits(app.Cast.Amina, app.Cast.Jonas, activity, other));
    }

    [Fact]
    public async Task A_full_session_says_so()
    {
        await using var app = await TestApp.Start();
        var activity = await app.Runs("parallelle-sesjoner");
        var turnus = await app.Makes(activity, "Turnus", 1);
        await app.Sits(app.Cast.Amina, app.Cast.Amina, activity, turnus);
        var jonas = app.As(app.Cast.Jonas);
        await jonas.Open($"/activities/{activity}");
        var answer = await jonas.Submit($"/activities/{activity}/seats", ("person", app.Cast.Jonas.PersonId), ("round", 1), ("table", turnus));
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Det er fullt her. Velg en annen.", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, await app.Sits(app.Cast.Amina, app.Cast.Amina, activity, turnus));
    }

    [Theory, EveryDatabase]
    public async Task Two_who_take_the_last_place_at_once_do_not_both_get_it(string provider)
    {
        await using var app = await TestApp.Start(provider);
        var activity = await app.Runs("parallelle-sesjoner");
        var turnus = await app.Makes(activity, "Turnus", 1);
        Someone[] both = [app.Cast.Amina, app.Cast.Torstein];
        var answers = await Task.WhenAll(both.Select(who => app.Sits(who, who, activity, turnus)));
        Assert.Equal([HttpStatusCode.Found, HttpStatusCode.Conflict], answers.Order());
        Assert.Single((await app.Read(activity)).Seats);
    }

    [Fact]
    public async Task The_people_of_another_municipality_are_signed_up_by_themselves()
    {
        await using var app = await TestApp.Start();
        var activity = await app.Runs("parallelle-sesjoner");
        var turnus = await app.Makes(activity, "Turnus");
        Assert.Equal(HttpStatusCode.NotFound, await app.Sits(app.Cast.Amina, app.Cast.Torstein, activity, turnus));
        Assert.Equal(HttpStatusCode.NotFound, await app.Press(app.Cast.Amina, activity, "groups", ("name", "Vår egen")));
        await app.Press(app.Cast.Kari, activity, "closure");
        Assert.Equal(HttpStatusCode.Conflict, await app.Sits(app.Cast.Amina, app.Cast.Amina, activity, turnus));
    }
}
