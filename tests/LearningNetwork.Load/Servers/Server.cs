using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace LearningNetwork.Load.Servers;

/// <summary>A server in a process of its own, on a free port of this machine.</summary>
public sealed partial class Server : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly ProcessStartInfo how;
    private readonly string ready;
    private readonly List<string> log = [];
    private Process process;

    private Server(IPEndPoint address, ProcessStartInfo how, string ready)
    {
        (Address, this.how, this.ready) = (address, how, ready);
        process = Run();
        // Whoever stops the program half-way must not be left with a server that nobody knows of.
        AppDomain.CurrentDomain.ProcessExit += Kill;
    }

    public IPEndPoint Address { get; }
    public int ProcessId => process.Id;
    public TimeSpan ProcessorTime { get { process.Refresh(); return process.TotalProcessorTime; } }

    /// <summary>What it has written since it was ready: with the level at Warning, what went wrong.</summary>
    public IReadOnlyList<string> Log { get { lock (log) return [.. log]; } }

    /// <summary>The memory that is its own (Linux), or its working set.</summary>
    public double ResidentMegabytes => Anonymous() ?? process.WorkingSet64 / 1e6;

    /// <summary>Starts <c>dotnet {program}</c> and waits until the address given answers 200.</summary>
    /// <param name="words">Given the address to serve.</param>
    public static async Task<Server> Start(string program, Func<string, IEnumerable<string>> words, string ready, Dictionary<string, string>? settings = null)
    {
        var address = new IPEndPoint(IPAddress.Loopback, FreePort());
        var how = new ProcessStartInfo("dotnet", [program, .. words($"http://{address}")]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetDirectoryName(program)! };
        foreach (var (name, value) in settings ?? []) how.Environment[name] = value;
        var server = new Server(address, how, ready);
        await server.Ready();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= Kill;
        Kill(null, EventArgs.Empty);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private void Kill(object? sender, EventArgs args)
    {
        if (!process.HasExited) process.Kill();
    }

    private Process Run()
    {
        var started = Process.Start(how)!;
        started.OutputDataReceived += (_, line) => Keep(line.Data);
        started.ErrorDataReceived += (_, line) => Keep(line.Data);
        started.BeginOutputReadLine();
        started.BeginErrorReadLine();
        return started;
    }

    private async Task Ready()
    {
        await Answers();
        lock (log) log.Clear();
    }

    private async Task Answers()
    {
        using var http = new HttpClient { BaseAddress = new($"http://{Address}") };
        for (var started = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(started) < Patience && !process.HasExited; await Task.Delay(50))
            try { if ((await http.GetAsync(ready)).IsSuccessStatusCode) return; }
            catch (HttpRequestException) { }
        throw new InvalidOperationException("The server did not start:\n" + string.Join('\n', Log.Take(30)));
    }

    private double? Anonymous()
    {
        var status = $"/proc/{ProcessId.ToString(CultureInfo.InvariantCulture)}/status";
        if (!File.Exists(status)) return null;
        var line = File.ReadLines(status).First(each => each.StartsWith("RssAnon:", StringComparison.Ordinal));
        return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) * 1024 / 1e6;
    }

    private void Keep(string? line)
    {
        if (line is null) return;
        lock (log) log.Add(line);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
