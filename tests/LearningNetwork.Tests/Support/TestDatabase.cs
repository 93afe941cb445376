using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LearningNetwork.Tests.Support;

/// <summary>A database of its own for one test: nobody's but the test's, and gone afterwards.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly string name = "ln_" + Guid.CreateVersion7().ToString("n");

    private TestDatabase(string provider) => Provider = provider;

    public string Provider { get; }
    /// <summary>Of the database, on a server.</summary>
    public string Name => name;
    public string Directory => Path.Combine(Path.GetTempPath(), name);

    /// <summary>Settings that point the application here.</summary>
    public Dictionary<string, string?> Settings => new()
    {
        ["DataDirectory"] = Directory, ["Database:Provider"] = Provider, ["Database:ConnectionString"] = ConnectionString,
    };

    private string? ConnectionString => Provider switch
    {
        "Postgres" => new NpgsqlConnectionStringBuilder(Environment.GetEnvironmentVariable("LN_TEST_POSTGRES")) { Database = name, MaxPoolSize = 10 }.ConnectionString,
        "SqlServer" => new SqlConnectionStringBuilder(Environment.GetEnvironmentVariable("LN_TEST_SQLSERVER")) { InitialCatalog = name }.ConnectionString,
        _ => null,
    };

    /// <summary>Migrated, and with the municipalities in it.</summary>
    public static async Task<TestDatabase> Make(string provider = "Sqlite")
    {
        var database = new TestDatabase(provider);
        System.IO.Directory.CreateDirectory(database.Directory);
        if (provider == "SqlServer") await database.Migrate();
        else await DatabasePattern.CopyTo(database);
        return database;
    }

    internal static async Task<TestDatabase> MakePattern(string provider)
    {
        var pattern = new TestDatabase(provider);
        System.IO.Directory.CreateDirectory(pattern.Directory);
        await pattern.Migrate();
        return pattern;
    }

    public NetworkDb Open() => Provider switch
    {
        "Postgres" => new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql(ConnectionString).Options),
        "SqlServer" => new SqlServerDb(new DbContextOptionsBuilder<SqlServerDb>().UseSqlServer(ConnectionString).Options),
        _ => new SqliteDb(Sqlite()),
    };

    public async ValueTask DisposeAsync()
    {
        await using (var db = Open())
            if (Provider == "Sqlite") Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            else await db.Database.EnsureDeletedAsync();
        System.IO.Directory.Delete(Directory, recursive: true);
    }

    private async Task Migrate()
    {
        await using var db = Open();
        await db.Database.MigrateAsync();
        await new MunicipalityRegister().Run(db);
    }

    private DbContextOptions<SqliteDb> Sqlite()
    {
        var options = new DbContextOptionsBuilder<SqliteDb>();
        DataStore.UseSqliteFile(options, Directory);
        return options.Options;
    }
}
