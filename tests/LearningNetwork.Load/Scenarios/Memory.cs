using LearningNetwork.Load.Measuring;
using LearningNetwork.Load.Servers;

namespace LearningNetwork.Load.Scenarios;

/// <summary>What a live line costs in memory: everybody is in and has the page, everything is collected, and then they go live.</summary>
public sealed class Memory(Asked asked, int phones) : Scenario(asked)
{
    private const int First = 50;

    protected override string Title => $"memory: {phones} live lines";

    protected override async Task<IReadOnlyList<Figure>> Run(Side side)
    {
        await side.Gather(First);
        await (await Pace.Send(side, 20, 3)).Drained(TimeSpan.FromSeconds(10));
        var coming = await side.Invite(phones);
        foreach (var phone in coming) await phone.OpenPage();
        var before = await Heap.Collected(side.Server);
        await Parallel.ForEachAsync(coming, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (phone, _) => await phone.GoLive());
        var after = await Heap.Collected(side.Server);
        return
        [
            new("heap a connection", "kB", 1000 * (after.Managed - before.Managed) / phones), new("resident a connection", "kB", 1000 * (after.Resident - before.Resident) / phones),
            new("heap before", "MB", before.Managed), new("heap after", "MB", after.Managed), new("resident before", "MB", before.Resident), new("resident after", "MB", after.Resident),
        ];
    }
}
