using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Platform.Search;

/// <summary>Finds documents by their words and marks. One name for three: SQLite's FTS5, PostgreSQL's tsvector, and a table of terms where there is neither.</summary>
public abstract class SearchIndex
{
    public static SearchIndex Of(NetworkDb db) => db.Database.ProviderName switch
    {
        "Microsoft.EntityFrameworkCore.Sqlite" => new FullTextIndex(),
        "Npgsql.EntityFrameworkCore.PostgreSQL" => new VectorIndex(),
        _ => new TermIndex(),
    };

    /// <summary>Makes what the database needs besides the tables. Doing it again changes nothing.</summary>
    public virtual Task Prepare(NetworkDb db) => Task.CompletedTask;

    /// <summary>The newest that hold every word and one mark of every set, at most so many, by descending age. Phrases are not asked here.</summary>
    /// <param name="marks">Never without a set of who reads.</param>
    public abstract Task<IReadOnlyList<int>> Find(NetworkDb db, IReadOnlyList<SearchWord> words, IReadOnlyList<IReadOnlyCollection<string>> marks, int most);

    /// <summary>What has to be saved together with a document; called before that save.</summary>
    public virtual Task Keep(NetworkDb db, SearchDocument document) => Task.CompletedTask;
}
