using System.Data.Common;
using System.Runtime.CompilerServices;
using LearningNetwork.Platform.Servers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LearningNetwork.Platform.Live;

/// <summary>
/// After a commit that changed what somebody watches, tells the watchers to fetch their own view again. No controller can forget it. A save inside
/// a transaction is told of when the transaction is committed: whoever came earlier would fetch the old view, and never be told again.
/// </summary>
public sealed class Announcing(Refreshing refreshing, ThisServer server) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    private readonly ConditionalWeakTable<DbContext, Dictionary<string, object?>> waiting = [];

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var (db, topics) = (eventData.Context!, waiting.GetOrCreateValue(eventData.Context!));
        foreach (var (topic, told) in Topics(db))
        {
            topics[topic] = told ?? topics.GetValueOrDefault(topic);
            server.Tell(db, Refreshing.Word, topic, told);
        }
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
        foreach (var (topic, told) in topics) await refreshing.Tell(topic, told);
    }

    private static Dictionary<string, object?> Topics(DbContext db)
    {
        var topics = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var subject in Changed(db))
            foreach (var topic in subject.Topics) topics[topic] = subject.Told ?? topics.GetValueOrDefault(topic);
        return topics;
    }

    private static IEnumerable<ILiveSubject> Changed(DbContext db) =>
        db.ChangeTracker.Entries<ILiveSubject>().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).Select(entry => entry.Entity);
}
