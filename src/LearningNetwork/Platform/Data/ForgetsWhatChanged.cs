using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LearningNetwork.Platform.Data;

/// <summary>
/// Forgets what this server remembers of rows that it changes: after the save, and once more after the commit, for whoever read the old row in between.
/// What is changed by a statement of its own (<c>ExecuteUpdate</c>) is not seen here.
/// </summary>
public abstract class ForgetsWhatChanged : SaveChangesInterceptor, IDbTransactionInterceptor
{
    private readonly ConditionalWeakTable<DbContext, List<Action>> forgetting = [];

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var changed = eventData.Context!.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted);
        forgetting.GetOrCreateValue(eventData.Context).AddRange(changed.Select(Forgetting).OfType<Action>());
        return ValueTask.FromResult(result);
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Forget(eventData.Context!);
        if (eventData.Context!.Database.CurrentTransaction is null) forgetting.Remove(eventData.Context);
        return ValueTask.FromResult(result);
    }

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { } db) Forget(db);
        return Task.CompletedTask;
    }

    /// <summary>How a changed row is forgotten; null when nothing of it is remembered.</summary>
    protected abstract Action? Forgetting(EntityEntry changed);

    private void Forget(DbContext db)
    {
        if (forgetting.TryGetValue(db, out var actions)) foreach (var action in actions) action();
    }
}
