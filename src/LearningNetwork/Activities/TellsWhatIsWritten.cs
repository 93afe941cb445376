using LearningNetwork.Platform.Servers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LearningNetwork.Activities;

/// <summary>Tells other servers whose contributions changed, so that their pumps wake. Only where there may be others.</summary>
internal sealed class TellsWhatIsWritten(ThisServer server) : SaveChangesInterceptor
{
    public const string Word = "written";

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var rows = eventData.Context!.ChangeTracker.Entries<Contribution>().Where(row => row.State is EntityState.Added or EntityState.Modified);
        foreach (var activity in rows.Select(row => row.Entity.ActivityId).ToHashSet()) server.Tell(eventData.Context, Word, activity.ToString());
        return ValueTask.FromResult(result);
    }
}
