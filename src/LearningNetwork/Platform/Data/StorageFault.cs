using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace LearningNetwork.Platform.Data;

/// <summary>What went wrong between us and the disk.</summary>
public static class StorageFault
{
    // https://sqlite.org/rescode.html: busy, locked, read-only, disk I/O error, full, cannot open.
    private static readonly HashSet<int> Sqlite = [5, 6, 8, 10, 13, 14];

    /// <summary>The database is locked, full or away. Nothing is wrong with what was to be written: the same may go well later.</summary>
    public static bool MayPass(Exception fault) => fault switch
    {
        SqliteException sqlite => Sqlite.Contains(sqlite.SqliteErrorCode),
        DbException database => database.IsTransient,
        TimeoutException => true,
        { InnerException: { } inner } => MayPass(inner),
        _ => false,
    };
}
