using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LearningNetwork.Platform.Data;

/// <summary>Which database this installation uses: settings <c>Database:Provider</c> (Sqlite, SqlServer or Postgres) and <c>Database:ConnectionString</c>.</summary>
public static class DataStore
{
    public const string SqliteFile = "learning-network.db";

    public static WebApplicationBuilder AddDataStore(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration;
        switch (settings["Database:Provider"] ?? "Sqlite")
        {
            case "Sqlite": Add<SqliteDb>(builder, options => UseSqliteFile(options, DataDirectory.Of(settings))); break;
            case "SqlServer": Add<SqlServerDb>(builder, options => options.UseSqlServer(settings["Database:ConnectionString"])); break;
            case "Postgres": Add<PostgresDb>(builder, options => options.UseNpgsql(settings["Database:ConnectionString"])); break;
            case var other: throw new InvalidOperationException($"Database:Provider is '{other}'. Use Sqlite, SqlServer or Postgres.");
        }
        return builder;
    }

    /// <summary>SQLite in the directory given. Callers wait up to ten seconds for a locked file before they are refused.</summary>
    public static void UseSqliteFile(DbContextOptionsBuilder options, string directory) =>
        options.UseSqlite(new SqliteConnectionStringBuilder { DataSource = Path.Combine(directory, SqliteFile), DefaultTimeout = 10 }.ConnectionString)
               .AddInterceptors(SqliteDurability.Instance);

    private static void Add<TDb>(WebApplicationBuilder builder, Action<DbContextOptionsBuilder> configure) where TDb : NetworkDb
    {
        builder.Services.AddPooledDbContextFactory<TDb>((services, options) =>
        {
            configure(options);
            options.AddInterceptors([.. services.GetServices<ISaveChangesInterceptor>(), RefusesOrderOfNames.Instance]);
        });
        builder.Services.AddScoped<NetworkDb>(services => services.GetRequiredService<IDbContextFactory<TDb>>().CreateDbContext());
        builder.Services.AddSingleton<Func<NetworkDb>>(services => services.GetRequiredService<IDbContextFactory<TDb>>().CreateDbContext);
    }
}
