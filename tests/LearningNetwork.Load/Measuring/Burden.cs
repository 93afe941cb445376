using System.Diagnostics;
using System.Globalization;
using LearningNetwork.Load.Servers;

namespace LearningNetwork.Load.Measuring;

/// <summary>What the machine's processors were used for in a stretch of time, as shares of all of them.</summary>
public sealed class Burden(Server server)
{
    /// <summary>Above this share of the machine the generator may be what was measured.</summary>
    public const double MostForGenerator = 0.6;
    private readonly long started = Stopwatch.GetTimestamp();
    private readonly TimeSpan generator = Environment.CpuUsage.TotalTime;
    private readonly TimeSpan served = server.ProcessorTime;
    private readonly double busy = BusySeconds();

    public IReadOnlyList<Figure> Figures()
    {
        var all = Stopwatch.GetElapsedTime(started).TotalSeconds * Environment.ProcessorCount;
        var (mine, its) = ((Environment.CpuUsage.TotalTime - generator).TotalSeconds, (server.ProcessorTime - served).TotalSeconds);
        return
        [
            new("share generator", "%", 100 * mine / all), new("share server", "%", 100 * its / all),
            new("share others", "%", 100 * Math.Max(0, BusySeconds() - busy - mine - its) / all), new("server memory", "MB", server.ResidentMegabytes),
        ];
    }

    // Only Linux says what everybody else used; elsewhere the others count as nothing.
    private static double BusySeconds()
    {
        if (!File.Exists("/proc/stat")) return 0;
        var ticks = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(word => long.Parse(word, CultureInfo.InvariantCulture)).ToList();
        return (ticks.Take(8).Sum() - ticks[3] - ticks[4]) / 100.0;
    }
}
