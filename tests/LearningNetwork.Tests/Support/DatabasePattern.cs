using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LearningNetwork.Tests.Support;

/// <summary>What every test's database is a copy of: seventy tables are made once in a run, not once in a test.</summary>
internal static class DatabasePattern
{
    private static readonly Lazy<Task<TestDatabase>> Sqlite = new(MakeSqlite), Postgres = new(MakePostgres);

    /// <summary>Fills the folder, or makes the database on the server.</summary>
    public static Task CopyTo(TestDatabase database) => database.Provider == "Postgres" ? CopyPostgres(database) : CopySqlite(database);

    private static async Task CopySqlite(TestDatabase database)
    {
        var pattern = await Sqlite.Value;
        foreach (var file in Directory.EnumerateFiles(pattern.Directory)) File.Copy(file, Path.Combine(database.Directory, Path.GetFileName(file)));
    }

    private static async Task CopyPostgres(TestDatabase database)
    {
        var pattern = await Postgres.Value;
        await using var server = new NpgsqlConnection(Environment.GetEnvironmentVariable("LN_TEST_POSTGRES"));
        await server.OpenAsync();
        await using var copy = new NpgsqlCommand($"CREATE DATABASE {database.Name} TEMPLATE {pattern.Name}", server);
        await copy.ExecuteNonQueryAsync();
    }

    private static async Task<TestDatabase> MakeSqlite()
    {
        var pattern = await Made("Sqlite");
        await using var db = pattern.Open();
        await db.Database.OpenConnectionAsync();
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)"); // everything in the one file before it is copied
        SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
        return pattern;
    }

    private static async Task<TestDatabase> MakePostgres()
    {
        var pattern = await Made("Postgres");
        await using var db = pattern.Open();
        NpgsqlConnection.ClearPool((NpgsqlConnection)db.Database.GetDbConnection()); // a database somebody is connected to is not copied
        return pattern;
    }

    private static async Task<TestDatabase> Made(string provider)
    {
        var pattern = await TestDatabase.MakePattern(provider);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => pattern.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return pattern;
    }
}
