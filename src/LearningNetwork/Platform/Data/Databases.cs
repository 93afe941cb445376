using LearningNetwork.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Platform.Data;

/// <summary>The embedded default: one file in the data directory, write-ahead log, every commit on the disk.</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options) : NetworkDb(options);

/// <summary>Microsoft SQL Server and Azure SQL, through Microsoft.Data.SqlClient.</summary>
public sealed class SqlServerDb(DbContextOptions<SqlServerDb> options) : NetworkDb(options)
{
    // Its own order of letters takes å for a.
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<SearchTerm>().Property(term => term.Term).UseCollation("Latin1_General_100_BIN2");
    }
}

/// <summary>PostgreSQL, through Npgsql.</summary>
public sealed class PostgresDb(DbContextOptions<PostgresDb> options) : NetworkDb(options);
