using LearningNetwork.Load.Measuring;
using LearningNetwork.Load.Servers;

namespace LearningNetwork.Load.Scenarios;

/// <summary>A long day: whether memory stays flat, and whether anything went wrong that nobody saw.</summary>
public sealed class Soak(Asked asked, int phones) : Scenario(asked)
{
    private static readonly string[] Words = ["unobserved", "unhandled", "fail:", "crit:"];

    private double Rate => Asked.Rate ?? 50;
    private int Seconds => Asked.Seconds ?? 600;

    protected override string Title => $"soak: {phones} phones, {Rate} posts/s for {Seconds} s";
    protected override bool HasRelay => false;

    protected override async Task<IReadOnlyList<Figure>> Run(Side side)
    {
        await side.Gather(phones);
        await (await Pace.Send(side, Rate, Math.Min(30, Seconds / 4.0))).Drained(TimeSpan.FromSeconds(30));
        var start = await Heap.Collected(side.Server);
        var first = await Half(side);
        var middle = await Heap.Collected(side.Server);
        var burden = new Burden(side.Server);
        var second = await Half(side);
        var load = burden.Figures();
        var end = await Heap.Collected(side.Server);
        return
        [
            .. Of("start", start), .. Of("middle", middle), .. Of("end", end), new("errors in the log", "lines", side.Server.Log.Count(IsError)),
            new("first half p99", "ms", first.Seen.Within(0.99)), .. second.Figures, .. load,
        ];
    }

    private async Task<Window> Half(Side side)
    {
        var window = await Pace.Send(side, Rate, Seconds / 2.0);
        await window.Drained(TimeSpan.FromSeconds(30));
        return window;
    }

    private static IEnumerable<Figure> Of(string when, Heap heap) => [new($"heap, {when}", "MB", heap.Managed), new($"resident, {when}", "MB", heap.Resident)];
    private static bool IsError(string line) => Array.Exists(Words, word => line.Contains(word, StringComparison.OrdinalIgnoreCase));
}
