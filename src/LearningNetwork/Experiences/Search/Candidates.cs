using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Experiences.Search;

/// <summary>A document that holds what was looked for, and lets this reader find it.</summary>
internal sealed record Candidate(int Id, Guid Subject, string Title, string TitleWords, string Marks, string Facets, string Words)
{
    /// <summary>Read once: each way to narrow asks all that were found.</summary>
    public IReadOnlyList<(string Kind, string Value)> FacetValues => field ??= [.. SearchDocument.Read(Facets)];
}

/// <summary>The newest that hold what was looked for. Who may see one is asked of the index, and once more of the document itself.</summary>
internal sealed class Candidates(NetworkDb db, SearchWords words, HashSet<string> readers, FoundPlaces places)
{
    private readonly SearchIndex index = SearchIndex.Of(db);

    /// <param name="but">A facet whose own choice is not asked.</param>
    /// <param name="most">So many are looked at.</param>
    public async Task<IReadOnlyList<Candidate>> Of(SearchForm form, string? but = null, int most = Finding.Most)
    {
        var chosen = Facet.All.Where(facet => facet != but && form.Chosen(facet).Count > 0).Select(facet => (IReadOnlyCollection<string>)[.. places.Marks(facet, form.Chosen(facet))]);
        var ids = await index.Find(db, words.Words, [readers, .. chosen], most);
        var (wanted, hasPhrases) = (ids.ToArray(), words.Phrases.Count > 0);
        var found = await db.SearchDocuments.AsNoTracking().Where(document => EF.Parameter(wanted).Contains(document.Id))
            .Select(document => new Candidate(document.Id, document.Subject, document.Title, document.TitleWords, document.Marks, document.Facets, hasPhrases ? document.Words : "")).ToListAsync();
        return [.. found.Where(each => readers.Overlaps(each.Marks.Split(' ')) && (!hasPhrases || words.HasPhrases(each.Words.Split(' ')))).OrderByDescending(InTitle).ThenByDescending(each => each.Id)];
    }

    private int InTitle(Candidate candidate)
    {
        var title = candidate.TitleWords.Split(' ');
        return words.Words.Count(word => Array.Exists(title, word.Matches));
    }
}
