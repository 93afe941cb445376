using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LearningNetwork.Experiences.Search;

/// <summary>Writes what the index knows of an experience in the same save as the experience, so that they never differ.</summary>
internal sealed class Indexing : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result) =>
        eventData.Context is NetworkDb db && Touched(db).Count > 0 ? throw new InvalidOperationException("An experience is saved with SaveChangesAsync, which keeps the index.") : result;

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is NetworkDb db && Touched(db) is { Count: > 0 } touched) await Keep(db, touched);
        return result;
    }

    private static async Task Keep(NetworkDb db, HashSet<Guid> touched)
    {
        var (index, ids) = (SearchIndex.Of(db), touched.ToList());
        // What is tracked stays as it was changed; what was not read yet comes beside it.
        await db.Experiences.Include(each => each.Versions).Include(each => each.Tags).Include(each => each.Merger).AsSplitQuery().Where(each => ids.Contains(each.Id)).LoadAsync();
        var standing = await db.SearchDocuments.Where(document => ids.Contains(document.Subject)).ToDictionaryAsync(document => document.Subject);
        foreach (var entry in db.ChangeTracker.Entries<Experience>().Where(entry => touched.Contains(entry.Entity.Id)).ToList())
            await Keep(db, index, standing.GetValueOrDefault(entry.Entity.Id), entry.State is EntityState.Deleted ? null : ExperienceDocument.Of(entry.Entity));
    }

    private static async Task Keep(NetworkDb db, SearchIndex index, SearchDocument? standing, SearchDocument? now)
    {
        if (now is null)
        {
            if (standing is not null) await Forget(db, index, standing);
            return;
        }
        if (standing is null) db.Add(standing = now);
        else standing.Say(now);
        await index.Keep(db, standing);
    }

    private static async Task Forget(NetworkDb db, SearchIndex index, SearchDocument standing)
    {
        (standing.Words, standing.Marks) = ("", "");
        await index.Keep(db, standing);
        db.Remove(standing);
    }

    private static HashSet<Guid> Touched(NetworkDb db) =>
    [
        .. db.ChangeTracker.Entries<Experience>().Where(IsChanged).Select(entry => entry.Entity.Id),
        .. db.ChangeTracker.Entries<ExperienceVersion>().Where(IsChanged).Select(entry => entry.Entity.ExperienceId),
        .. db.ChangeTracker.Entries<ExperienceTag>().Where(IsChanged).Select(entry => entry.Entity.ExperienceId),
        .. db.ChangeTracker.Entries<Merger>().Where(IsChanged).Select(entry => entry.Entity.ExperienceId),
    ];

    private static bool IsChanged(Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry entry) => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;
}
