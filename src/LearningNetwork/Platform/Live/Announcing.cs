using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LearningNetwork.Platform.Live;

/// <summary>
/// After a commit that changed what somebody watches, tells the watchers to fetch their own view again. No controller can forget it. A save inside
/// a transaction is told of when the transaction is committed: whoever came earlier would fetch the old view, and never be told again.
/// </summary>
public sealed class Announcing(IHubContext<LiveHub, ILiveClient> hub, Signals signals) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    private readonly ConditionalWeakTable<DbContext, Dictionary<string, object?>> waiting = [];

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var topics = waiting.GetOrCreateValue(eventData.Context!);
        foreach (var subject in Changed(eventData.Context!))
            foreach (var topic in subject.Topics) topics[topic] = subject.Told ?? topics.GetValueOrDefault(topic);
        return ValueTask.FromResult(result);
    }

    public override async ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context!.Database.CurrentTransaction is null) await Announce(eventData.Context);
        return result;
    }

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) =>
        eventData.Context is { } db ? Announce(db) : Task.CompletedTask;

    private async Task Announce(DbContext db)
    {
        if (!waiting.TryGetValue(db, out var topics)) return;
        waiting.Remove(db);
        foreach (var (topic, told) in topics) await Tell(topic, told);
    }

    private Task Tell(string topic, object? told)
    {
        signals.Sent(LiveGroups.Signals(topic));
        return SlowReaders.LeaveBehind(hub.Clients.Group(LiveGroups.Signals(topic)).Refresh(LiveGroups.TopicOf(topic), told));
    }

    private static IEnumerable<ILiveSubject> Changed(DbContext db) =>
        db.ChangeTracker.Entries<ILiveSubject>().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).Select(entry => entry.Entity);
}
