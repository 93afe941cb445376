using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.SignalR;

namespace LearningNetwork.Platform.Live;

public sealed partial class Lines
{
    /// <summary>Tells every line that the server stops and that they may come back at once, and waits until the word has gone out to all of them, but no longer than given.</summary>
    public void SendAway(TimeSpan patience)
    {
        HubCallerContext[] all;
        lock (door) all = [.. open.Values.SelectMany(lines => lines)];
        Task[] gone = [.. all.Select(Gone)];
        foreach (var line in all) line.Features.GetRequiredFeature<IConnectionLifetimeNotificationFeature>().RequestClose();
        Task.WaitAll(gone, patience); // The host's own word that it stops waits for nobody.
    }

    // The hub is done with a line when it has put the farewell in the queue; SignalR then cuts the line with the farewell still in it. The line itself is done when all of it is sent.
    private static Task Gone(HubCallerContext line)
    {
        var gone = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        line.Features.GetRequiredFeature<IConnectionLifetimeFeature>().ConnectionClosed.Register(gone.SetResult);
        return gone.Task;
    }
}
