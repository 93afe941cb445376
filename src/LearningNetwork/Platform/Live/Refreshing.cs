using System.Text.Json;
using LearningNetwork.Platform.Servers;
using Microsoft.AspNetCore.SignalR;

namespace LearningNetwork.Platform.Live;

/// <summary>Tells those who watch a topic on this server to fetch their own view again.</summary>
public sealed class Refreshing(IHubContext<LiveHub, ILiveClient> hub, Signals signals)
{
    internal const string Word = "refresh";

    public Task Tell(string topic, object? told)
    {
        signals.Sent(LiveGroups.Signals(topic));
        return SlowReaders.LeaveBehind(hub.Clients.Group(LiveGroups.Signals(topic)).Refresh(LiveGroups.TopicOf(topic), told));
    }

    /// <summary>What changed on another server.</summary>
    internal Task Tell(Signal signal) => Tell(signal.About, signal.Told is { } told ? JsonElement.Parse(told) : null);
}
