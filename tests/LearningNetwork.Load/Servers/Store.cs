using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LearningNetwork.Load.Servers;

/// <summary>A database that lives as long as a round: a SQLite file in a temporary folder, or a database of its own on a PostgreSQL server.</summary>
public sealed class Store : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("learning-network-load-");
    private readonly string? server;
    private readonly string name = $"load_{Guid.CreateVersion7():n}";

    private Store(string? server) => this.server = server;

    public static async Task<Store> Make(string? postgres)
    {
        var store = new Store(postgres);
        if (postgres is not null) await store.OnServer($"CREATE DATABASE {store.name}");
        return store;
    }

    /// <summary>Where the application keeps its files.</summary>
    public string Folder => folder.FullName;

    /// <summary>How the application is told to use it.</summary>
    public IEnumerable<string> Settings =>
        server is null ? ["--DataDirectory", folder.FullName] : ["--DataDirectory", folder.FullName, "--Database:Provider", "Postgres", "--Database:ConnectionString", Own];

    public NetworkDb Open()
    {
        if (server is not null) return new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql(Own).Options);
        var options = new DbContextOptionsBuilder<SqliteDb>();
        DataStore.UseSqliteFile(options, folder.FullName);
        return new SqliteDb(options.Options);
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
        {
            NpgsqlConnection.ClearAllPools();
            await OnServer($"DROP DATABASE {name} WITH (FORCE)");
        }
        folder.Delete(recursive: true);
    }

    private string Own => new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString;

    private async Task OnServer(string command)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var run = new NpgsqlCommand(command, connection);
        await run.ExecuteNonQueryAsync();
    }
}
