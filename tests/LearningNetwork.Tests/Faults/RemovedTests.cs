using System.Net;
using LearningNetwork.Activities;
using LearningNetwork.Tests.Activities;
using LearningNetwork.Tests.Gatherings;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Faults;

/// <summary>Somebody is taken out of the gathering while their phone is live.</summary>
public sealed class RemovedTests
{
    [Fact]
    public async Task Their_line_is_cut_within_a_second_nothing_more_is_taken_from_them_and_what_they_wrote_stays()
    {
        await using var app = await TestApp.Start();
        await app.GoesTo("runde-1");
        var amina = await app.Ready(app.Cast.Amina);
        await amina.Put(app.Address(Guid.CreateVersion7()), new { cell = "ide", text = "Det jeg rakk" });
        await using var line = await Line.Of(app, app.Cast.Amina);
        await using var other = await Line.Of(app, app.Cast.Solveig);
        foreach (var each in new[] { line, other }) await each.Watch(app.Topic());
        var cut = line.UntilCut();
        Assert.Equal(HttpStatusCode.Found, (await app.Excludes(app.Cast.Amina)).StatusCode);
        await cut.WaitAsync(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.NotFound, (await amina.Put(app.Address(Guid.CreateVersion7()), new { cell = "ide", text = "Etterpå" })).StatusCode);
        await using var again = await Line.Of(app, app.Cast.Amina);
        Assert.Contains("404", (await again.Watch(app.Topic())).GetProperty("error").GetString());
        Assert.True((await other.Watch(app.Topic())).TryGetProperty("result", out _));
        await using var db = app.Open();
        Assert.Equal("Det jeg rakk", (await db.Contributions.SingleAsync()).Text);
    }
}
