using System.Net;
using LearningNetwork.Activities;
using LearningNetwork.Gatherings;
using LearningNetwork.Methods;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Activities;

public sealed class StartingTests
{
    [Theory, EveryDatabase]
    public async Task Hosts_are_those_who_present_in_the_order_of_the_programme(string provider)
    {
        await using var app = await TestApp.Start(provider);
        await Presents(app, (Cast.Nome, "Å komme i gang på nytt"), (Cast.Lier, "Bemanningsplan"), (Cast.Nome, "Mer om Nome"));
        var activity = await Starts(app, app.Cast.Kari);
        Assert.Equal([(1, Cast.Nome, "Å komme i gang på nytt"), (2, Cast.Lier, "Bemanningsplan")], activity.Tables.OrderBy(each => each.Number).Select(each => (each.Number, each.HostNumber, each.Theme)));
    }

    [Fact]
    public async Task All_members_host_in_the_networks_order_when_nobody_presents()
    {
        await using var app = await TestApp.Start();
        var activity = await Starts(app, app.Cast.Bente);
        Assert.Equal(Cast.Seven, activity.Tables.OrderBy(each => each.Number).Select(each => each.HostNumber));
        Assert.Equal((-1, StageView.Code), (activity.PhaseIndex, activity.Stage));
        Assert.Equal(MethodLibrary.Load().Find("cafe-dialog")!.Yaml, activity.MethodYaml);
    }

    [Theory, InlineData("finnes-ikke"), InlineData("")]
    public async Task A_method_that_is_not_there_is_refused(string method)
    {
        await using var app = await TestApp.Start();
        Assert.Equal(HttpStatusCode.BadRequest, (await Create(app, app.Cast.Kari, ("method", method))).StatusCode);
    }

    [Fact]
    public async Task An_item_of_another_programme_is_not_there()
    {
        await using var app = await TestApp.Start();
        Assert.Equal(HttpStatusCode.NotFound, (await Create(app, app.Cast.Kari, ("method", "cafe-dialog"), ("item", Guid.CreateVersion7()))).StatusCode);
    }

    [Fact]
    public async Task Only_those_who_lead_see_the_activities_and_start_one()
    {
        await using var app = await TestApp.Start();
        foreach (var someone in new[] { app.Cast.Amina, app.Cast.Fremmed })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await app.As(someone).Open(Index(app))).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await Create(app, someone, ("method", "cafe-dialog"))).StatusCode);
        }
        Assert.Contains($"/activities/{app.Cast.Kafe.Id}/control", await app.As(app.Cast.Kari).Read(Index(app)), StringComparison.Ordinal);
    }

    private static string Index(TestApp app) => $"/gatherings/{app.Cast.Samling5.Id}/activities";

    private static async Task<HttpResponseMessage> Create(TestApp app, Someone someone, params (string, object?)[] form)
    {
        var visitor = app.As(someone);
        await visitor.Open($"/activities/{app.Cast.Kafe.Id}");
        return await visitor.Submit(Index(app), form);
    }

    private static async Task<Activity> Starts(TestApp app, Someone someone)
    {
        var answer = await Create(app, someone, ("method", "cafe-dialog"));
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        await using var db = app.Open();
        return await db.Hall.AsNoTracking().SingleAsync(each => each.Id != app.Cast.Kafe.Id);
    }

    private static async Task Presents(TestApp app, params (string Municipality, string Title)[] items)
    {
        await using var db = app.Open();
        var day = app.Cast.Samling5.Days[0].Id;
        foreach (var (index, item) in items.Index())
            db.Add(new ProgrammeItem { GatheringId = app.Cast.Samling5.Id, DayId = day, Position = index, Title = item.Title, Type = ItemType.MunicipalPresentation, MunicipalityNumber = item.Municipality });
        await db.SaveChangesAsync();
    }
}
