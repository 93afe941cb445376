using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Platform.Data;

/// <summary>A copy of an SQLite installation as it is at one moment, taken while people use it. The copy is a data directory: to restore is to start with it.</summary>
public static class Backup
{
    public const string Word = "backup";

    /// <summary>Instead of serving: copies the database, the keys and the uploaded files to a new directory. Readers and writers do not wait for it. Says what is wrong, and ends with 1, when it cannot.</summary>
    public static async Task BackUp(this WebApplication app, string to)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NetworkDb>();
        if (await Hindrance(db, to) is not { } hindrance)
        {
            await Make(db, app.Configuration, Path.GetFullPath(to));
            return;
        }
        await Console.Error.WriteLineAsync(hindrance);
        Environment.ExitCode = 1;
    }

    private static async Task<string?> Hindrance(NetworkDb db, string to) =>
        db is not SqliteDb ? "Only SQLite is backed up from here. Use the database server's own backup, and copy the keys and the files."
        : Path.Exists(to) ? $"'{to}' is there already. Name a directory that is not."
        : await db.Database.CanConnectAsync() ? null
        : "There is no database in the data directory.";

    // The files last: each that the copied database knows of is on the disk by then. One more does no harm.
    private static async Task Make(NetworkDb db, IConfiguration settings, string to)
    {
        Copy(DataDirectory.KeysOf(settings), Path.Combine(to, "keys"));
        await Copy(db, Path.Combine(to, DataStore.SqliteFile));
        Copy(DataDirectory.FilesOf(settings), Path.Combine(to, "files"));
    }

    private static void Copy(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in from.EnumerateFiles())
        {
            // Removed since the folder was looked through: by now nothing shows it.
            try { file.CopyTo(Path.Combine(to, file.Name)); }
            catch (FileNotFoundException) { }
        }
    }

    // Every page in one reading transaction, and the write-ahead log stays the copy's way of writing (VACUUM INTO would take it away).
    private static async Task Copy(NetworkDb db, string file)
    {
        await db.Database.OpenConnectionAsync();
        await using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ConnectionString);
        await copy.OpenAsync();
        ((SqliteConnection)db.Database.GetDbConnection()).BackupDatabase(copy);
    }
}
