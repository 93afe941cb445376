using LearningNetwork.Gatherings;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Gatherings;

/// <summary>Kari at the programme of the fifth gathering, with the second day in hand.</summary>
sealed class Coordinator : IAsyncDisposable
{
    private Coordinator(TestApp app) => (App, Kari) = (app, app.As(app.Cast.Kari));

    public TestApp App { get; }
    public Visitor Kari { get; }
    public Guid Gathering => App.Cast.Samling5.Id;
    public Guid Day => App.Cast.Samling5.Days[1].Id;
    public Guid Post => App.Cast.Post.Id;

    public static async Task<Coordinator> Start(string database = "Sqlite")
    {
        var coordinator = new Coordinator(await TestApp.Start(database));
        await coordinator.Kari.Open("/errors/404");
        return coordinator;
    }

    /// <summary>Sends a form and reads the page that comes in the end.</summary>
    public async Task<string> Send(string address, Dictionary<string, string> fields)
    {
        var answer = await Kari.Post(address, fields);
        return answer.Headers.Location is { } to ? await Kari.Read(to.OriginalString) : await answer.Content.ReadAsStringAsync();
    }

    public Task<string> Add(string title, string? minutes = "30", string type = "Lecture") =>
        Send($"/gatherings/{Gathering}/items", new() { ["Form.Title"] = title, ["Form.Minutes"] = minutes ?? "", ["Form.Type"] = type, ["Form.DayId"] = Day.ToString() });

    public async Task<Gathering> Now()
    {
        await using var db = App.Open();
        return await db.Gatherings.Include(each => each.Network).Include(each => each.Days).Include(each => each.Items).SingleAsync(each => each.Id == Gathering);
    }

    /// <summary>"08.30 30 Tilbakeblikk", a line an item of the second day.</summary>
    public async Task<string> Programme()
    {
        var gathering = await Now();
        var plan = DayPlan.Of(gathering, gathering.Days.Single(day => day.Id == Day));
        return string.Join('\n', plan.Items.Select(item => $"{plan.Timetable[item.Id].Start:HH.mm} {item.Minutes?.ToString() ?? "?"} {item.Title}"));
    }

    public async Task<ProgrammeItem> Item(string title) => (await Now()).Items.Single(item => item.Title == title);

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
