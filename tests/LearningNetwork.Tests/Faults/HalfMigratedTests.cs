using System.Diagnostics;
using LearningNetwork.Load.Servers;
using LearningNetwork.Platform.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Faults;

/// <summary>The application is killed while it makes its tables.</summary>
[Collection(Faults.Name)]
public sealed class HalfMigratedTests : IDisposable
{
    private const string LockRows = "SELECT count(*) FROM __EFMigrationsLock";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("learning-network-");

    [Fact]
    public async Task The_next_start_does_not_wait_for_the_dead_one_and_makes_what_is_missing()
    {
        await KillHalfWay();
        Assert.Equal(1, Count(LockRows));
        Assert.Equal(0, Count("SELECT count(*) FROM __EFMigrationsHistory"));
        await using (await Server.Start(Application.Path, address => ["--urls", address, .. Settings], "/health/ready", Elsewhere))
            Assert.Equal(0, Count(LockRows));
        var options = new DbContextOptionsBuilder<SqliteDb>();
        DataStore.UseSqliteFile(options, folder.FullName);
        await using var db = new SqliteDb(options.Options);
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public async Task Of_two_that_start_at_once_on_one_file_both_come_up()
    {
        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Server.Start(Application.Path, address => ["--urls", address, .. Settings], "/health/ready", Elsewhere)));
        foreach (var server in both) await server.DisposeAsync();
        Assert.Equal(1, Count("SELECT count(*) FROM __EFMigrationsHistory"));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string File => Path.Combine(folder.FullName, DataStore.SqliteFile);
    private IEnumerable<string> Settings => ["--environment", "Production", "--Demo", "false", "--DataDirectory", folder.FullName];
    private static Dictionary<string, string> Elsewhere => new() { ["HOME"] = "/dev/null" };

    /// <summary>As soon as it has taken the lock, which is before it makes the first table.</summary>
    private async Task KillHalfWay()
    {
        using var first = Process.Start(new ProcessStartInfo("dotnet", [Application.Path, "--urls", "http://127.0.0.1:0", .. Settings]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetDirectoryName(Application.Path)! })!;
        try { await Wait.Until("it migrates", () => Count(LockRows) == 1); }
        finally { first.Kill(); }
        await first.WaitForExitAsync();
    }

    private long Count(string question)
    {
        if (!System.IO.File.Exists(File)) return 0;
        using var connection = new SqliteConnection($"Data Source={File};Mode=ReadOnly;Pooling=False");
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = question;
            return (long)command.ExecuteScalar()!;
        }
        catch (SqliteException) { return 0; } // Not there yet.
    }
}
