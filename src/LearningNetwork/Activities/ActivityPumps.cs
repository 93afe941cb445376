using System.Collections.Concurrent;
using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Live;
using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary>A pump for each activity that somebody watches.</summary>
public sealed class ActivityPumps(PumpTools tools, ResultNews results)
{
    private readonly ConcurrentDictionary<Guid, Lazy<Task<ActivityPump>>> pumps = [];

    /// <summary>From now on the activity's changes are sent. Must be awaited before a listener reads what it has missed.</summary>
    public Task Ready(Guid activity) => pumps.GetOrAdd(activity, id => new(() => Start(id))).Value;

    /// <summary>Something was committed. Nothing happens if nobody watches.</summary>
    public void Announce(Guid activity)
    {
        results.Announce(activity);
        if (pumps.TryGetValue(activity, out var pump) && pump.Value.IsCompletedSuccessfully) pump.Value.Result.Wake();
    }

    private async Task<ActivityPump> Start(Guid id)
    {
        await using var db = tools.Database();
        var revision = await db.Activities.Where(each => each.Id == id).Select(each => each.Revision).FirstAsync();
        return new(id, revision, tools);
    }
}

/// <summary>What a pump works with.</summary>
public sealed record PumpTools(Func<NetworkDb> Database, ActivityCopies Copies, ActivityChanges Changes, Listening Listening, IHubContext<LiveHub, ILiveClient> Hub, ILogger<ActivityPump> Log);
