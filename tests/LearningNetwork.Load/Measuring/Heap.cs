using System.Diagnostics.Tracing;
using System.Text;
using LearningNetwork.Load.Servers;
using Microsoft.Diagnostics.NETCore.Client;

namespace LearningNetwork.Load.Measuring;

/// <summary>A server's memory when nothing in it is garbage, in megabytes: its managed heap, and what the system has given it.</summary>
public sealed record Heap(double Managed, double Resident)
{
    private const long CollectNow = 0x800000;
    // A counter's name and title as they lie in an event, with the zero that ends each; the mean follows as eight bytes.
    private static readonly byte[] HeapSize = Encoding.Unicode.GetBytes("gc-heap-size\0GC Heap Size\0");

    /// <summary>Collects three times and measures.</summary>
    public static async Task<Heap> Collected(Server server)
    {
        var diagnostics = new DiagnosticsClient(server.ProcessId);
        for (var i = 0; i < 3; i++) await Collect(diagnostics);
        return new(await Size(diagnostics), server.ResidentMegabytes);
    }

    private static async Task Collect(DiagnosticsClient diagnostics)
    {
        using var session = await diagnostics.StartEventPipeSessionAsync([new("Microsoft-Windows-DotNETRuntime", EventLevel.Informational, CollectNow)], requestRundown: false);
        var drained = session.EventStream.CopyToAsync(Stream.Null);
        await Task.Delay(700);
        await session.StopAsync(CancellationToken.None);
        await drained;
    }

    private static async Task<double> Size(DiagnosticsClient diagnostics)
    {
        var counters = new EventPipeProvider("System.Runtime", EventLevel.Informational, -1, new Dictionary<string, string> { ["EventCounterIntervalSec"] = "1" });
        using var session = await diagnostics.StartEventPipeSessionAsync([counters], requestRundown: false);
        var events = new MemoryStream();
        var drained = session.EventStream.CopyToAsync(events);
        await Task.Delay(2500);
        await session.StopAsync(CancellationToken.None);
        await drained;
        var at = events.GetBuffer().AsSpan(0, (int)events.Length).LastIndexOf(HeapSize);
        return at < 0 ? throw new InvalidDataException("The server said nothing of its heap.") : BitConverter.ToDouble(events.GetBuffer(), at + HeapSize.Length);
    }
}
