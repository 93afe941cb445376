using System.Data.Common;
using LearningNetwork.Platform.Data;
using LearningNetwork.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LearningNetwork.Tests.Faults;

/// <summary>A disk that can be full: while it is, no connection of the application gets another page.</summary>
internal sealed class SmallDisk : DbConnectionInterceptor, ISaveChangesInterceptor
{
    public bool IsFull { get; set; }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA max_page_count={(IsFull ? 1 : 1_000_000)}"; // Fewer than there are means no more than there are.
        command.ExecuteNonQuery();
    }
}

/// <summary>Somebody else has the database for themselves until this is disposed: a backup program, or a hand at the desk.</summary>
internal sealed class HeldDatabase : IAsyncDisposable
{
    private readonly SqliteConnection connection;

    private HeldDatabase(SqliteConnection connection) => this.connection = connection;

    public static Task<HeldDatabase> Of(TestApp app) => Of(app.Open());

    /// <param name="opened">Where the database is; closed here.</param>
    public static async Task<HeldDatabase> Of(NetworkDb opened)
    {
        await using var db = opened;
        var held = new SqliteConnection(db.Database.GetConnectionString());
        await held.OpenAsync();
        await Run(held, "BEGIN IMMEDIATE");
        return new(held);
    }

    public async ValueTask DisposeAsync()
    {
        await Run(connection, "ROLLBACK");
        await connection.DisposeAsync();
    }

    private static async Task Run(SqliteConnection connection, string words)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = words;
        await command.ExecuteNonQueryAsync();
    }
}
