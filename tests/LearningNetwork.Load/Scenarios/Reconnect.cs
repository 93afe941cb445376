using System.Diagnostics;
using LearningNetwork.Load.Measuring;
using LearningNetwork.Load.Phones;
using LearningNetwork.Load.Servers;

namespace LearningNetwork.Load.Scenarios;

/// <summary>Everybody's network goes and comes back at the same moment, and meanwhile somebody wrote.</summary>
public sealed class Reconnect(Asked asked, int phones) : Scenario(asked)
{
    private const int Missed = 50;

    protected override string Title => $"reconnect: {phones} phones return at once, {Missed} contributions missed";

    protected override async Task<IReadOnlyList<Figure>> Run(Side side)
    {
        await side.Gather(phones + 1);
        await (await Pace.Send(side, 20, 3)).Drained(TimeSpan.FromSeconds(10));
        Phone[] away = [.. side.Phones.Skip(1)];
        // A round before the one that counts: a server that has just started would be measured while it still compiles.
        await Return(side, away);
        var burden = new Burden(side.Server);
        var (caughtUp, refused) = await Return(side, away);
        return
        [
            new("until all have caught up", "ms", caughtUp.Within(1)), .. caughtUp.Figures("caught up"), new("refused", "phones", refused),
            new("without all of it", "phones", away.Count(phone => phone.Has < side.Posts.Count)), .. burden.Figures(),
        ];
    }

    private static async Task<(Latencies CaughtUp, int Refused)> Return(Side side, Phone[] away)
    {
        foreach (var phone in away) phone.Drop();
        await Task.Delay(1000);
        await WriteMeanwhile(side);
        var (caughtUp, refused, started) = (new Latencies(), 0, Stopwatch.GetTimestamp());
        await Task.WhenAll(away.Select(async phone =>
        {
            try
            {
                await phone.GoLive();
                caughtUp.AddSince(started, Post.Now);
            }
            catch (Exception fault) when (fault is IOException or System.Net.Sockets.SocketException) { Interlocked.Increment(ref refused); }
        }));
        return (caughtUp, refused);
    }

    private static async Task WriteMeanwhile(Side side)
    {
        var window = new Window();
        for (var i = 0; i < Missed; i++) await side.Phones[0].Write(side.Posts.Next(Post.Now, side.Phones.Count, window));
        if (window.Refused > 0) throw new IOException(string.Join(", ", window.Refusals));
    }
}
