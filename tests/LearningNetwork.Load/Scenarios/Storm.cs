using System.Diagnostics;
using LearningNetwork.Load.Measuring;
using LearningNetwork.Load.Servers;

namespace LearningNetwork.Load.Scenarios;

/// <summary>The whole hall opens the page of an activity with much in it at the same moment, and goes live.</summary>
public sealed class Storm(Asked asked, int phones) : Scenario(asked)
{
    private const int Writers = 20, Written = 300;

    protected override string Title => $"storm: {phones} phones open a page with {Written} contributions and go live";
    protected override bool HasRelay => false;

    protected override async Task<IReadOnlyList<Figure>> Run(Side side)
    {
        await side.Gather(Writers);
        await (await Pace.Send(side, 60, Written / 60)).Drained(TimeSpan.FromSeconds(20));
        var coming = await side.Invite(phones);
        var (opened, live, burden, refused, started) = (new Latencies(), new Latencies(), new Burden(side.Server), 0, Stopwatch.GetTimestamp());
        await Task.WhenAll(coming.Select(async phone =>
        {
            try
            {
                await phone.OpenPage();
                opened.AddSince(started, Post.Now);
                await phone.GoLive();
                live.AddSince(started, Post.Now);
            }
            catch (Exception fault) when (fault is IOException or HttpRequestException or OperationCanceledException or System.Net.Sockets.SocketException) { Interlocked.Increment(ref refused); }
        }));
        return
        [
            new("until all are live", "s", live.Within(1) / 1000), new("refused", "phones", refused), .. live.Figures("live"), .. opened.Figures("page"),
            new("without all of it", "phones", coming.Count(phone => phone.Has < Written)), .. burden.Figures(),
        ];
    }
}
