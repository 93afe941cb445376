using System.Collections.Concurrent;
using System.Security.Claims;
using Microsoft.AspNetCore.SignalR;

namespace LearningNetwork.Platform.Live;

/// <summary>Open live lines by person, so that a removed person's line can be cut at once. The user of a line is fixed when it opens.</summary>
public sealed class Lines
{
    public const string PersonClaim = "person";
    private readonly ConcurrentDictionary<string, HubCallerContext> open = new(StringComparer.Ordinal);

    public int Count => open.Count;

    public void Opened(HubCallerContext line) => open[line.ConnectionId] = line;
    public void Closed(HubCallerContext line) => open.TryRemove(line.ConnectionId, out _);

    /// <summary>Cuts every line of the person on this server. The phone comes back through the door, and is let in to what it still may see.</summary>
    public void Cut(Guid person)
    {
        foreach (var line in open.Values.Where(line => line.User?.FindFirstValue(PersonClaim) == person.ToString()))
            line.Abort();
    }
}
