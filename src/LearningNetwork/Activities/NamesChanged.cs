using System.Runtime.CompilerServices;
using LearningNetwork.Accounts;
using LearningNetwork.Networks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LearningNetwork.Activities;

/// <summary>Copies hold people's and places' names: when one is corrected, whoever asks next reads the new one.</summary>
/// <param name="services">The copies are asked for late: they read the database, whose making asks for this.</param>
internal sealed class NamesChanged(IServiceProvider services) : SaveChangesInterceptor
{
    private readonly ConditionalWeakTable<DbContext, object> renaming = [];

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context!.ChangeTracker.Entries().Any(entry => entry.State is EntityState.Modified && entry.Entity is Person or Membership)) renaming.AddOrUpdate(eventData.Context, this);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (renaming.Remove(eventData.Context!)) services.GetRequiredService<ActivityCopies>().ForgetNames();
        return ValueTask.FromResult(result);
    }
}
