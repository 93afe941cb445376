using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Platform.Data;

/// <summary>Brings the database up to date, one process at a time, also after one that was killed half-way.</summary>
public static class Migrating
{
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(100);

    extension(NetworkDb db)
    {
        /// <param name="directory">Where an SQLite database lies. The others hold their lock in a session of their own, and it ends with the process.</param>
        public async Task BringUpToDate(string directory)
        {
            if (db is not SqliteDb) await db.Database.MigrateAsync();
            else
            {
                // EF Core's lock in an SQLite file is a row, and a row outlives whoever wrote it: the next to start would wait for ever. The system lets go of a file by itself.
                await using var turn = await Turn(Path.Combine(directory, "migrating.lock"));
                await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = 'wal'"); // EF Core says it only to a file that it has made itself.
                await db.ForgetTheDead();
                await db.Database.MigrateAsync();
            }
        }

        /// <summary>Whoever holds EF Core's lock now does not live any more: the living hold the file too.</summary>
        private async Task ForgetTheDead()
        {
            if (await db.Database.SqlQuery<int>($"SELECT count(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").SingleAsync() > 0)
                await db.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock");
        }
    }

    private static async Task<FileStream> Turn(string path)
    {
        while (true)
        {
            try { return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None); }
            catch (IOException) when (File.Exists(path)) { await Task.Delay(BetweenTries); } // Another process migrates; what it does, we need not.
        }
    }
}
