using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LearningNetwork.Platform.Live;

/// <summary>After a commit that changed what somebody watches, tells the watchers to fetch their own view again. No controller can forget it.</summary>
public sealed class Announcing(IHubContext<LiveHub, ILiveClient> hub) : SaveChangesInterceptor
{
    private readonly System.Runtime.CompilerServices.ConditionalWeakTable<DbContext, string[]> waiting = [];

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        waiting.AddOrUpdate(eventData.Context!, [.. Changed(eventData.Context!).SelectMany(subject => subject.Topics).Distinct()]);
        return ValueTask.FromResult(result);
    }

    public override async ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (waiting.TryGetValue(eventData.Context!, out var topics))
            foreach (var topic in topics)
                await hub.Clients.Group(LiveGroups.Signals(topic)).Refresh(LiveGroups.TopicOf(topic));
        return result;
    }

    private static IEnumerable<ILiveSubject> Changed(DbContext db) =>
        db.ChangeTracker.Entries<ILiveSubject>().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).Select(entry => entry.Entity);
}
