using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.SignalR;

namespace LearningNetwork.Platform.Live;

public sealed partial class Lines
{
    private readonly HashSet<HubCallerContext> sentAway = [];
    private readonly TaskCompletionSource allHaveLeft = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Tells every line that the server stops and that they may come back at once, and waits until they have been told, but no longer than given.</summary>
    public void SendAway(TimeSpan patience)
    {
        HubCallerContext[] all;
        lock (door)
        {
            all = [.. open.Values.SelectMany(lines => lines)];
            sentAway.UnionWith(all);
        }
        foreach (var line in all) line.Features.Get<IConnectionLifetimeNotificationFeature>()?.RequestClose();
        if (all.Length > 0) allHaveLeft.Task.Wait(patience); // The host's own word that it stops waits for nobody.
    }
}
