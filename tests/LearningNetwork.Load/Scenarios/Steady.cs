using LearningNetwork.Load.Measuring;
using LearningNetwork.Load.Servers;

namespace LearningNetwork.Load.Scenarios;

/// <summary>An even stream of posts that everybody sees: how long until saved, and until seen.</summary>
public sealed class Steady(Asked asked, int phones) : Scenario(asked)
{
    private double Rate => Asked.Rate ?? 20;
    private int Seconds => Asked.Seconds ?? 20;

    protected override string Title => $"steady: {phones} phones, {Rate} posts/s for {Seconds} s";

    protected override async Task<IReadOnlyList<Figure>> Run(Side side)
    {
        await side.Gather(phones);
        await (await Pace.Send(side, Math.Max(Rate, 100), 8)).Drained(TimeSpan.FromSeconds(10));
        var burden = new Burden(side.Server);
        var window = await Pace.Send(side, Rate, Seconds);
        await window.Drained(TimeSpan.FromSeconds(10));
        return [.. window.Figures, .. burden.Figures()];
    }
}
