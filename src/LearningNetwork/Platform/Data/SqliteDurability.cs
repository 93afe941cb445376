using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LearningNetwork.Platform.Data;

/// <summary>"Saved" on the screen means on the disk: every connection waits for the disk at each commit. (The write-ahead log is on from the file's first day.)</summary>
public sealed class SqliteDurability : DbConnectionInterceptor
{
    // A connection opened again from the pool is the same one to SQLite, and has been told.
    private readonly ConditionalWeakTable<object, object> told = [];

    public static SqliteDurability Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (connection is not SqliteConnection { Handle: { } handle } || !told.TryAdd(handle, this)) return;
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA synchronous=FULL;";
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData); // SQLite has no other way than to wait.
        return Task.CompletedTask;
    }
}
