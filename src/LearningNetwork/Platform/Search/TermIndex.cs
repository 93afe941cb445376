using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Platform.Search;

/// <summary>A table of terms that any database can ask: for SQL Server, where full text is an option that is often not installed.</summary>
public sealed class TermIndex : SearchIndex
{
    public override async Task<IReadOnlyList<int>> Find(NetworkDb db, IReadOnlyList<SearchWord> words, IReadOnlyList<IReadOnlyCollection<string>> marks, int most)
    {
        var found = db.SearchDocuments.AsQueryable();
        foreach (var word in words) found = Holding(found, word);
        foreach (var set in marks) found = found.Where(document => document.Terms.Any(term => set.Contains(term.Term)));
        return await found.OrderByDescending(document => document.Id).Take(most).Select(document => document.Id).ToListAsync();
    }

    public override async Task Keep(NetworkDb db, SearchDocument document)
    {
        if (document.Id != 0) await db.Entry(document).Collection(each => each.Terms).LoadAsync();
        var wanted = $"{document.Words} {document.Marks}".Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        document.Terms.RemoveAll(term => !wanted.Remove(term.Term));
        document.Terms.AddRange(wanted.Select(term => new SearchTerm { Term = term, DocumentId = document.Id }));
    }

    private static IQueryable<SearchDocument> Holding(IQueryable<SearchDocument> documents, SearchWord word)
    {
        var (stem, half) = (word.Stem, word.Half is null ? null : word.Half + "%"); // letters and digits alone: nothing in it is a sign to LIKE
        return half is null
            ? documents.Where(document => document.Terms.Any(term => term.Term == stem))
            : documents.Where(document => document.Terms.Any(term => term.Term == stem || EF.Functions.Like(term.Term, half)));
    }
}
