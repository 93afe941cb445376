using System.Diagnostics;
using LearningNetwork.Load.Measuring;
using LearningNetwork.Load.Phones;
using LearningNetwork.Load.Servers;

namespace LearningNetwork.Load.Scenarios;

/// <summary>A gathering with 20 000 contributions is taken along as a .zip: how long it takes, and the memory that is the server's own meanwhile, read every 5 ms.</summary>
public sealed class Archive(Asked asked) : Scenario(asked)
{
    private int Times => Asked.Seconds ?? 20;

    protected override string Title => $"archive: taken along {Times} times, {History.Contributions} contributions";
    protected override bool HasRelay => false;

    protected override async Task<IReadOnlyList<Figure>> Run(Side side)
    {
        var ours = (OurSide)side;
        await History.Fill(ours);
        var kari = await ours.Door.SignIn(Venue.Email, Venue.Password);
        var before = side.Server.ResidentMegabytes;
        var (took, bytes) = (new Latencies(), 0L);
        using var over = new CancellationTokenSource();
        var most = MostMemory(side.Server, over.Token);
        for (var time = 0; time < Times; time++)
        {
            var started = Stopwatch.GetTimestamp();
            using var answer = await ours.Door.Get($"/gatherings/{ours.Venue.Gathering}/archive.zip", kari);
            bytes = (await answer.Content.ReadAsByteArrayAsync()).LongLength;
            if (!answer.IsSuccessStatusCode) throw new IOException($"The archive answered {(int)answer.StatusCode}.");
            took.Add(Stopwatch.GetElapsedTime(started));
        }
        await over.CancelAsync();
        return [new("archive p50", "ms", took.Within(0.5)), new("archive p95", "ms", took.Within(0.95)), new("archive size", "kB", bytes / 1000.0), new("server memory before", "MB", before), new("server memory at most", "MB", await most)];
    }

    private static async Task<double> MostMemory(Server server, CancellationToken over)
    {
        var most = server.ResidentMegabytes;
        for (; !over.IsCancellationRequested; await Task.Delay(5)) most = Math.Max(most, server.ResidentMegabytes);
        return most;
    }
}
