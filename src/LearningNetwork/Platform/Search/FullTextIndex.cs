using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Platform.Search;

/// <summary>SQLite's FTS5 over the documents' stems and marks, kept by triggers in whatever transaction the document is written in. The words come folded, so that its plainest reader is enough: every letter beyond ASCII is a letter.</summary>
public sealed class FullTextIndex : SearchIndex
{
    private static readonly string[] Gone = ["DROP TRIGGER IF EXISTS \"SearchTextAdded\"", "DROP TRIGGER IF EXISTS \"SearchTextGone\"", "DROP TRIGGER IF EXISTS \"SearchTextChanged\"", "DROP TABLE IF EXISTS \"SearchText\""];
    private static readonly string[] Made =
    [
        """CREATE TRIGGER "SearchTextAdded" AFTER INSERT ON "SearchDocuments" BEGIN INSERT INTO "SearchText"(rowid, "Words", "Marks") VALUES (new."Id", new."Words", new."Marks"); END""",
        """CREATE TRIGGER "SearchTextGone" AFTER DELETE ON "SearchDocuments" BEGIN INSERT INTO "SearchText"("SearchText", rowid, "Words", "Marks") VALUES ('delete', old."Id", old."Words", old."Marks"); END""",
        """CREATE TRIGGER "SearchTextChanged" AFTER UPDATE ON "SearchDocuments" BEGIN INSERT INTO "SearchText"("SearchText", rowid, "Words", "Marks") VALUES ('delete', old."Id", old."Words", old."Marks"); INSERT INTO "SearchText"(rowid, "Words", "Marks") VALUES (new."Id", new."Words", new."Marks"); END""",
    ];

    /// <summary>Where a part of it is missing (a new database, or one whose table was made anew) everything is made and filled again.</summary>
    public override async Task Prepare(NetworkDb db)
    {
        await using var whole = await db.Database.BeginTransactionAsync();
        if (await db.Database.SqlQueryRaw<int>("""SELECT count(*) AS "Value" FROM sqlite_master WHERE name IN ('SearchText', 'SearchTextAdded', 'SearchTextGone', 'SearchTextChanged')""").SingleAsync() == 4) return;
        foreach (var part in Gone) await db.Database.ExecuteSqlRawAsync(part);
        await db.Database.ExecuteSqlRawAsync("""CREATE VIRTUAL TABLE "SearchText" USING fts5("Words", "Marks", content='SearchDocuments', content_rowid='Id', tokenize="ascii tokenchars '_'", detail=column, prefix='2 3 4 5')""");
        foreach (var trigger in Made) await db.Database.ExecuteSqlRawAsync(trigger);
        await db.Database.ExecuteSqlRawAsync("""INSERT INTO "SearchText"("SearchText") VALUES ('rebuild')""");
        await whole.CommitAsync();
    }

    public override async Task<IReadOnlyList<int>> Find(NetworkDb db, IReadOnlyList<SearchWord> words, IReadOnlyList<IReadOnlyCollection<string>> marks, int most)
    {
        var asked = string.Join(" AND ", words.Select(Asked).Concat(marks.Select(Asked)));
        return await db.Database.SqlQuery<int>($"""SELECT rowid AS "Value" FROM "SearchText" WHERE "SearchText" MATCH {asked} ORDER BY rowid DESC LIMIT {most}""").ToListAsync();
    }

    // Quoted, so that nothing in it is an operator. Stems hold letters and digits, marks besides these a line.
    private static string Asked(SearchWord word) => word.Half is null ? $"Words : \"{word.Stem}\"" : $"Words : (\"{word.Stem}\" OR \"{word.Half}\" *)";

    private static string Asked(IReadOnlyCollection<string> marks) => $"Marks : ({string.Join(" OR ", marks.Select(mark => $"\"{mark}\""))})";
}
