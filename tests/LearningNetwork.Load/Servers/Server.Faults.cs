using System.Diagnostics;
using System.Globalization;

namespace LearningNetwork.Load.Servers;

/// <summary>What may happen to a server while people use it.</summary>
public sealed partial class Server
{
    /// <summary>It is gone from one moment to the next, as when somebody pulls the plug: nothing in it runs any more.</summary>
    public async Task Kill()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Starts it again on the same address, with the same data, and waits until it answers.</summary>
    public async Task StartAgain()
    {
        process.Dispose();
        process = Run();
        await Ready();
    }

    /// <summary>Asks it to stop, as a deployment does (SIGTERM).</summary>
    public async Task AskToStop()
    {
        using var asking = Process.Start("kill", ["-TERM", ProcessId.ToString(CultureInfo.InvariantCulture)]);
        await asking.WaitForExitAsync();
    }

    /// <summary>Until it has stopped, or no longer than the time given; whether it has.</summary>
    public async Task<bool> HasStopped(TimeSpan patience)
    {
        using var over = new CancellationTokenSource(patience);
        try { await process.WaitForExitAsync(over.Token); }
        catch (OperationCanceledException) { }
        return process.HasExited;
    }
}
