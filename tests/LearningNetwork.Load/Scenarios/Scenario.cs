using LearningNetwork.Load.Measuring;
using LearningNetwork.Load.Servers;

namespace LearningNetwork.Load.Scenarios;

/// <summary>Something that is measured, several times, on each side in turn: what else happens on the machine then meets both.</summary>
public abstract class Scenario(Asked asked)
{
    protected Asked Asked => asked;

    /// <summary>What is measured, and with how much.</summary>
    protected abstract string Title { get; }

    /// <summary>Whether there is something to compare with.</summary>
    protected virtual bool HasRelay => true;

    /// <summary>Runs all rounds and prints their table.</summary>
    public async Task<Report> Measure()
    {
        Console.WriteLine($"\n{Title}");
        var report = new Report(Title);
        for (var round = 0; round < asked.Repeat; round++)
        {
            if (HasRelay && asked.Only is null or "relay") await Measure(await RelaySide.Start(), report);
            if (asked.Only is null or "ours") await Measure(await Ours(), report);
        }
        report.Print();
        return report;
    }

    /// <summary>One round on a side that has just started.</summary>
    protected abstract Task<IReadOnlyList<Figure>> Run(Side side);

    /// <summary>The application with an activity that runs, where everybody sees everything.</summary>
    protected virtual async Task<Side> Ours()
    {
        var side = await OurSide.Start(asked.Postgres, LoadMethods.Plenary, municipalities: 7, cell: "notat");
        await side.Coordinator.Enter(0);
        return side;
    }

    private async Task<IReadOnlyList<Figure>> RunOrSayWhy(Side side)
    {
        try { return await Run(side); }
        catch
        {
            foreach (var line in side.Server.Log.Take(20)) await Console.Error.WriteLineAsync(line);
            throw;
        }
    }

    private async Task Measure(Side side, Report report)
    {
        await using (side)
        {
            var figures = await RunOrSayWhy(side);
            report.Add(side.Name, figures);
            if (figures.Any(each => each.Name == "share generator" && each.Value > 100 * Burden.MostForGenerator)) report.Warn($"{side.Name}: the generator itself used so much of the machine that it may be the limit.");
            if (figures.Any(each => each.Name == "generator late p99" && each.Value > 20)) report.Warn($"{side.Name}: the generator was late itself; the times are longer than the server's.");
            foreach (var line in side.Server.Log.Where(line => line.Length > 0).Take(5)) report.Warn($"{side.Name} wrote: {line}");
        }
    }
}
