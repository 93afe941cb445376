using System.Diagnostics;
using LearningNetwork.Load.Measuring;
using LearningNetwork.Load.Phones;
using LearningNetwork.Load.Servers;

namespace LearningNetwork.Load.Scenarios;

/// <summary>The whole hall opens the page of an activity with much in it at the same moment, and goes live.</summary>
public sealed class Storm(Asked asked, int phones) : Scenario(asked)
{
    private const int Municipalities = 7, Writers = 3 * Municipalities, Written = 300;

    protected override string Title => $"storm: {phones} phones open a page with {Written} contributions and go live";
    protected override bool HasRelay => false;

    /// <summary>Back home in a café dialogue, where a page shows what the whole municipality harvested.</summary>
    protected override async Task<Side> Ours()
    {
        var side = await OurSide.Start(Asked.Postgres, LoadMethods.Cafe, Municipalities, cell: "innhosting");
        await side.Coordinator.Enter(Cafe.CafeRules.Home);
        return side;
    }

    protected override async Task<IReadOnlyList<Figure>> Run(Side side)
    {
        await side.Gather(Writers);
        await (await Pace.Send(side, 60, Written / 60, listeners: 1)).Drained(TimeSpan.FromSeconds(20));
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
            new("without exactly all of it", "phones", coming.Count(phone => phone.Has != MayBeSeenBy((OurPhone)phone, side))), .. burden.Figures(),
        ];
    }

    private static int MayBeSeenBy(OurPhone phone, Side side) =>
        Enumerable.Range(0, side.Posts.Count).Count(number => ((OurPhone)side.Phones[number % Writers]).Guest.Municipality == phone.Guest.Municipality);
}
