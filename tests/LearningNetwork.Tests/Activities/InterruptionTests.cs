using System.Globalization;
using System.Net;
using LearningNetwork.Activities;
using LearningNetwork.Methods;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Activities;

/// <summary>A talk comes between: what phones and facilitators meet.</summary>
public sealed class InterruptionTests
{
    [Theory, EveryDatabase]
    public async Task Of_two_who_put_it_aside_at_once_one_does_and_the_other_is_told(string provider)
    {
        await using var app = await TestApp.Start(provider);
        await app.GoesTo("runde-1");
        var both = new[] { await app.Ready(app.Cast.Kari), await app.Ready(app.Cast.Bente) };
        Assert.Equal([HttpStatusCode.Found, HttpStatusCode.Conflict], await AtOnce(both, "interruption"));
        Assert.Equal([HttpStatusCode.Found, HttpStatusCode.Conflict], await AtOnce(both, "interruption/delete"));
        Assert.NotNull(Assert.Single((await app.Cafe()).Interruptions).ResumedAt);

        async Task<IEnumerable<HttpStatusCode>> AtOnce(Visitor[] each, string noun) =>
            (await Task.WhenAll(each.Select(one => app.Send(one, noun)))).Select(answer => answer.StatusCode).Order();
    }

    [Theory, InlineData("interruption"), InlineData("interruption/delete")]
    public async Task It_is_for_those_who_lead(string noun)
    {
        await using var app = await TestApp.Start();
        await app.GoesTo("runde-1");
        foreach (var someone in new[] { app.Cast.Amina, app.Cast.Per, app.Cast.Fremmed }) Assert.Equal(HttpStatusCode.NotFound, await app.Press(someone, noun));
        Assert.Empty((await app.Cafe()).Interruptions);
    }

    [Fact]
    public async Task What_is_not_started_or_is_over_is_not_put_aside_and_the_page_says_so()
    {
        await using var app = await TestApp.Start();
        Assert.Equal(HttpStatusCode.Conflict, await app.Press(app.Cast.Kari, "interruption"));
        await app.GoesTo("runde-1");
        Assert.Equal(HttpStatusCode.Conflict, await app.Press(app.Cast.Kari, "interruption/delete"));
        await app.Press(app.Cast.Kari, "interruption");
        var answer = await app.Send(await app.Ready(app.Cast.Kari), "phase", ("from", 1), ("to", "next"), ("back", $"/activities/{app.Cast.Kafe.Id}/control"));
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Aktiviteten er satt på vent. Fortsett den først.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Phones_and_projector_go_to_what_runs_and_come_back(string provider)
    {
        await using var app = await TestApp.Start(provider);
        await app.GoesTo("runde-1");
        await app.Press(app.Cast.Kari, "interruption");
        var amina = app.As(app.Cast.Amina);
        Assert.Contains("Vi kommer tilbake til dette.", await amina.Read(Cafe(app)), StringComparison.Ordinal);
        var talk = await Runs(app, "plenum");
        Assert.Equal(talk, To(await amina.Open(Cafe(app))));
        Assert.Equal(talk, To(await amina.Open($"/gatherings/{app.Cast.Samling5.Id}/now")));
        Assert.Equal($"{talk}/stage", To(await app.As(app.Cast.Kari).Open($"{Cafe(app)}/stage")));
        await PutsAside(app, talk);
        await app.Press(app.Cast.Kari, "interruption/delete");
        Assert.Equal(Cafe(app), To(await amina.Open(talk)));
        Assert.Equal(Cafe(app), To(await amina.Open($"/gatherings/{app.Cast.Samling5.Id}/now")));
        Assert.Contains("runde 1", await amina.Read(Cafe(app)), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_was_written_is_there_afterwards_for_those_it_was_for()
    {
        await using var app = await TestApp.Start();
        await app.GoesTo("runde-1");
        await app.Writes(app.Cast.Amina, "ide", "Skrevet før innlegget");
        await app.Press(app.Cast.Kari, "interruption");
        await app.Writes(app.Cast.Amina, "ide", "Sendt mens innlegget gikk");
        await app.Press(app.Cast.Kari, "interruption/delete");
        var page = await app.As(app.Cast.Amina).Read(Cafe(app));
        foreach (var note in new[] { "Skrevet før innlegget", "Sendt mens innlegget gikk" }) Assert.Contains(note, page, StringComparison.Ordinal);
        Assert.DoesNotContain("Skrevet før innlegget", await app.As(app.Cast.Torstein).Read(Cafe(app)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_over_is_read_in_peace_until_something_new_begins()
    {
        await using var app = await TestApp.Start();
        await app.GoesTo("runde-1");
        await app.Press(app.Cast.Kari, "closure");
        await Runs(app, "plenum");
        var amina = app.As(app.Cast.Amina);
        Assert.Equal(HttpStatusCode.OK, (await amina.Open(Cafe(app))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Refreshes(amina, Cafe(app), Cast.Day.AddDays(1))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await Refreshes(amina, Cafe(app), Cast.Day.AddDays(-1))).StatusCode);
        // Made while the new one was on its way to the disk: the page is the younger, and knew nothing of it.
        Assert.Equal(HttpStatusCode.Redirect, (await Refreshes(amina, Cafe(app), Cast.Day.AddMinutes(1).AddSeconds(2))).StatusCode);
    }

    [Fact]
    public async Task The_control_page_has_one_way_on_and_says_since_when_it_waits()
    {
        await using var app = await TestApp.Start();
        await app.GoesTo("runde-1");
        await app.Press(app.Cast.Kari, "interruption");
        var page = await app.As(app.Cast.Kari).Read($"{Cafe(app)}/control");
        Assert.Contains("Fortsett runde 1", page, StringComparison.Ordinal);
        Assert.Contains("På vent siden", page, StringComparison.Ordinal);
        Assert.DoesNotContain("+5 min", page, StringComparison.Ordinal);
    }

    private static string Cafe(TestApp app) => $"/activities/{app.Cast.Kafe.Id}";
    private static string? To(HttpResponseMessage answer) => answer.Headers.Location?.ToString();

    private static Task<HttpResponseMessage> Refreshes(Visitor visitor, string address, DateTime made) =>
        visitor.Open(address, ("X-Made", new DateTimeOffset(made).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)));

    private static async Task PutsAside(TestApp app, string activity)
    {
        var kari = app.As(app.Cast.Kari);
        await kari.Open(activity);
        Assert.Equal(HttpStatusCode.Found, (await kari.Submit($"{activity}/interruption")).StatusCode);
    }

    private static async Task<string> Runs(TestApp app, string method)
    {
        await using var db = app.Open();
        var activity = Activity.Of(MethodLibrary.Load().Find(method)!, app.Cast.Samling5.Id, null, Cast.Day);
        activity.Enter(0, app.Cast.Kari.PersonId, Cast.Day.AddMinutes(1));
        db.Add(activity);
        await db.SaveChangesAsync();
        return $"/activities/{activity.Id}";
    }
}
