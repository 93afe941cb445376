using System.Diagnostics;
using LearningNetwork.Accounts;
using LearningNetwork.Activities;
using LearningNetwork.Gatherings;
using LearningNetwork.Load.Measuring;
using LearningNetwork.Load.Phones;
using LearningNetwork.Load.Servers;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Load.Scenarios;

/// <summary>One page after the other in a gathering that has gone on for long: 40 activities, 20 000 contributions, and 300 in the one that runs. Beside them the sign-in page, which reads nothing: the rest of the difference is ours.</summary>
public sealed class Pages(Asked asked) : Scenario(asked)
{
    private const int Written = 300, Writers = 20, Unmeasured = 30;
    private int Times => Asked.Seconds ?? 200;

    protected override string Title => $"pages: each opened {Times} times, {Written} contributions shown, {History.Activities} activities and {History.Contributions + Written} contributions in the gathering";
    protected override bool HasRelay => false;

    protected override async Task<IReadOnlyList<Figure>> Run(Side side)
    {
        var ours = (OurSide)side;
        await History.Fill(ours);
        await side.Gather(Writers);
        await (await Pace.Send(side, 60, Written / 60, listeners: 1)).Drained(TimeSpan.FromSeconds(20));
        var (phone, kari) = (await ours.Door.Join(ours.Venue.Code, new("Nora", ours.Venue.Municipalities[0])), await ours.Door.SignIn(Venue.Email, Venue.Password));
        var (activity, gathering, day) = ($"/activities/{ours.Venue.Activity}", $"/gatherings/{ours.Venue.Gathering}", await Day(ours));
        (string Name, string Address, string Cookie)[] pages =
        [
            ("sign-in", "/sign-in", ""), ("phone", activity, phone), ("control", $"{activity}/control", kari), ("desk", $"{activity}/desk", kari),
            ("stage", $"{activity}/stage", kari), ("run of show", $"{gathering}/run?day={day}", kari), ("activities", $"{gathering}/activities", kari),
            ("log book", $"{gathering}/log-book", kari), ("answers", $"{gathering}/answers.csv", kari), ("archive", $"{gathering}/archive.zip", kari),
        ];
        var figures = new List<Figure>();
        foreach (var page in pages) figures.AddRange(await Open(ours.Door, page.Name, page.Address, page.Cookie));
        return figures;
    }

    private static async Task<Guid> Day(OurSide side)
    {
        await using var db = side.Open();
        return await db.GatheringDays.Select(each => each.Id).FirstAsync();
    }

    private async Task<IEnumerable<Figure>> Open(Door door, string name, string address, string cookie)
    {
        var (took, bytes) = (new Latencies(), 0);
        for (var time = -Unmeasured; time < Times; time++)
        {
            var started = Stopwatch.GetTimestamp();
            using var answer = await door.Get(address, cookie);
            bytes = (await answer.Content.ReadAsByteArrayAsync()).Length;
            if (!answer.IsSuccessStatusCode) throw new IOException($"{address} answered {(int)answer.StatusCode}.");
            if (time >= 0) took.Add(Stopwatch.GetElapsedTime(started));
        }
        return [new($"{name} p50", "ms", took.Within(0.5)), new($"{name} p95", "ms", took.Within(0.95)), new($"{name} size", "kB", bytes / 1000.0)];
    }
}
