using LearningNetwork.Load.Measuring;
using LearningNetwork.Load.Servers;

namespace LearningNetwork.Load.Scenarios;

/// <summary>The highest rate at which 99 of 100 still have a post within a second: doubled until it fails, then halved in on.</summary>
public sealed class Saturate(Asked asked, int phones) : Scenario(asked)
{
    private const double NearEnough = 1.06, Lowest = 50;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private int Seconds => Asked.Seconds ?? 4;

    protected override string Title => $"saturate: {phones} phones, {Seconds} s a step";

    protected override async Task<IReadOnlyList<Figure>> Run(Side side)
    {
        await side.Gather(phones);
        await (await Pace.Send(side, Lowest, 5)).Drained(Patience);
        var (held, failed, best) = (0.0, double.PositiveInfinity, (IReadOnlyList<Figure>)[]);
        for (var rate = Lowest; failed / Math.Max(held, 1) > NearEnough; rate = double.IsInfinity(failed) ? held * 2 : (held + failed) / 2)
        {
            var burden = new Burden(side.Server);
            var window = await Pace.Send(side, rate, Seconds);
            var isDrained = await window.Drained(Patience);
            if (isDrained && window.Refused == 0 && window.Seen.Within(0.99) < 1000) (held, best) = (rate, [.. window.Figures, .. burden.Figures()]);
            else failed = rate;
            var fallen = await side.Mend();
            Console.WriteLine($"    {side.Name} {rate,6:0}/s: p99 {window.Seen.Within(0.99):0} ms, saved p99 {window.Saved.Within(0.99):0} ms{(isDrained ? "" : ", not all arrived")}{(fallen > 0 ? $", {fallen} lines fell" : "")} {string.Join(", ", window.Refusals.Take(3))}");
            if (failed <= Lowest) break;
        }
        return [new("highest rate", "posts/s", held), .. best];
    }
}
