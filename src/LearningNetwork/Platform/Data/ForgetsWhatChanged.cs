using System.Data.Common;
using System.Runtime.CompilerServices;
using LearningNetwork.Platform.Servers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LearningNetwork.Platform.Data;

/// <summary>
/// Forgets what is remembered of rows that change. This server forgets after the save, and once more after the commit, for whoever read the old row in
/// between; the others are told. What is changed by a statement of its own (<c>ExecuteUpdate</c>) is not seen here.
/// </summary>
public abstract class ForgetsWhatChanged(ThisServer server) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    private readonly ConditionalWeakTable<DbContext, HashSet<string>> forgetting = [];

    /// <summary>What the other servers are told.</summary>
    public abstract string What { get; }

    /// <summary>Forgets what <see cref="Forgetting"/> named, here or on another server.</summary>
    public abstract void Forget(string about);

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = eventData.Context!;
        var changed = db.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted);
        var named = changed.Select(Forgetting).OfType<string>().ToHashSet();
        forgetting.GetOrCreateValue(db).UnionWith(named);
        foreach (var about in named) server.Tell(db, What, about);
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

    /// <summary>What is to be forgotten of a changed row, empty for everything; null when nothing of it is remembered.</summary>
    protected abstract string? Forgetting(EntityEntry changed);

    private void Forget(DbContext db)
    {
        if (forgetting.TryGetValue(db, out var named)) foreach (var about in named) Forget(about);
    }
}
