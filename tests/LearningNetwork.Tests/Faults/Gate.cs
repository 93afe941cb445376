using LearningNetwork.Activities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LearningNetwork.Tests.Faults;

/// <summary>Holds every change of an activity until as many have come as were asked for, so that all have read it before anybody has changed it.</summary>
internal sealed class Gate : SaveChangesInterceptor
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly TaskCompletionSource open = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int awaited;

    public void Awaits(int count) => awaited = count;

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (awaited <= 0 || !eventData.Context!.ChangeTracker.Entries<Activity>().Any(entry => entry.State is EntityState.Modified)) return result;
        if (Interlocked.Decrement(ref awaited) == 0) open.SetResult();
        await open.Task.WaitAsync(Patience, cancellationToken);
        return result;
    }
}
