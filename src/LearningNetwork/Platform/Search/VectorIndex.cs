using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Platform.Search;

/// <summary>PostgreSQL's tsvector of the documents' stems and marks, in an index over the expression. Our own stems, so that the answers are the same in every database.</summary>
public sealed class VectorIndex : SearchIndex
{
    private const string Vector = """array_to_tsvector(string_to_array(btrim("Words" || ' ' || "Marks"), ' '))""";

    // Two servers that start at once wait for each other: "if not exists" alone lets both try.
    public override async Task Prepare(NetworkDb db)
    {
        await using var whole = await db.Database.BeginTransactionAsync();
        await db.Database.ExecuteSqlRawAsync("SELECT pg_advisory_xact_lock(7402113)");
        await db.Database.ExecuteSqlRawAsync($"""CREATE INDEX IF NOT EXISTS "IX_SearchDocuments_Vector" ON "SearchDocuments" USING gin ({Vector})""");
        await whole.CommitAsync();
    }

    public override async Task<IReadOnlyList<int>> Find(NetworkDb db, IReadOnlyList<SearchWord> words, IReadOnlyList<IReadOnlyCollection<string>> marks, int most)
    {
        var asked = string.Join(" & ", words.Select(Asked).Concat(marks.Select(set => $"({string.Join(" | ", set.Select(mark => $"'{mark}'"))})")));
        return await db.Database.SqlQueryRaw<int>($$"""SELECT "Id" AS "Value" FROM "SearchDocuments" WHERE {{Vector}} @@ {0}::tsquery ORDER BY "Id" DESC LIMIT {1}""", asked, most).ToListAsync();
    }

    // In quotes. Stems hold letters and digits alone, so none ends the quote.
    private static string Asked(SearchWord word) => word.Half is null ? $"'{word.Stem}'" : $"('{word.Stem}' | '{word.Half}':*)";
}
