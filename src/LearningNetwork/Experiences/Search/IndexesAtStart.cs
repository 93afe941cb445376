using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Experiences.Search;

/// <summary>Makes the index ready, and gives it what was written before there was one. Stopped on the way, it goes on from there the next time.</summary>
internal sealed class IndexesAtStart : IAtStart
{
    private const int AtOnce = 200;

    public int Order => 50;

    public async Task Run(NetworkDb db)
    {
        await SearchIndex.Of(db).Prepare(db);
        while (await Some(db) is { Count: > 0 } some)
        {
            foreach (var experience in some) await Add(db, experience);
            await db.SaveChangesAsync();
            db.ChangeTracker.Clear();
        }
    }

    private static Task<List<Experience>> Some(NetworkDb db)
    {
        var documents = db.SearchDocuments;
        return db.Experiences.AsNoTracking().AsSplitQuery().Include(each => each.Versions).Include(each => each.Tags).Include(each => each.Merger)
            .Where(each => each.Merger == null && each.Versions.Any() && !documents.Any(document => document.Subject == each.Id)).OrderBy(each => each.CreatedAt).ThenBy(each => each.Id).Take(AtOnce).ToListAsync();
    }

    private static async Task Add(NetworkDb db, Experience experience)
    {
        var document = ExperienceDocument.Of(experience)!;
        db.Add(document);
        await SearchIndex.Of(db).Keep(db, document);
    }
}
