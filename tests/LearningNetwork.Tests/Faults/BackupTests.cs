using System.Diagnostics;
using LearningNetwork.Load.Servers;
using LearningNetwork.Platform.Data;
using Microsoft.Data.Sqlite;

namespace LearningNetwork.Tests.Faults;

/// <summary>A backup is taken while people write, and the copy is started.</summary>
[Collection(Faults.Name)]
public sealed class BackupTests : IDisposable
{
    private const int Writers = 20;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("learning-network-");

    [Fact]
    public async Task Taken_while_twenty_write_it_holds_everything_saved_before_it_nothing_half_and_lets_the_same_people_in()
    {
        await using var premises = await Premises.Open();
        var phones = await premises.Bring(Writers);
        using var reader = ReadsAllTheWhile(premises);
        using var enough = new CancellationTokenSource();
        var saved = 0;
        var writing = Task.WhenAll(phones.Select(async phone => { for (; !enough.IsCancellationRequested; Interlocked.Increment(ref saved)) await phone.Save(Guid.CreateVersion7(), "Mens vi kopierer"); }));
        await Wait.Until("they write", () => Volatile.Read(ref saved) > 200);
        var before = Volatile.Read(ref saved);
        await File.WriteAllTextAsync(Path.Combine(Directory.CreateDirectory(Path.Combine(premises.Folder, "files")).FullName, "plakat"), "et bilde");
        Assert.Equal("", await Run(Backup.Word, Copy, "--DataDirectory", premises.Folder));
        Assert.Equal("et bilde", await File.ReadAllTextAsync(Path.Combine(Copy, "files", "plakat")));
        await enough.CancelAsync();
        await writing;
        IsWhole(before, Volatile.Read(ref saved));
        await Serves(premises, phones[0]);
    }

    [Fact]
    public async Task It_never_overwrites_what_is_there_and_never_copies_nothing()
    {
        Assert.Contains("There is no database", await Run(Backup.Word, Copy, "--DataDirectory", folder.FullName));
        Assert.Contains("is there already", await Run(Backup.Word, folder.FullName, "--DataDirectory", folder.FullName));
        Assert.Empty(folder.GetFiles());
        Assert.False(Directory.Exists(Copy));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string Copy => Path.Combine(folder.FullName, "copy");

    /// <summary>Somebody reads from before the first note: what is written meanwhile stays in the log beside the file.</summary>
    private static SqliteConnection ReadsAllTheWhile(Premises premises)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(premises.Folder, DataStore.SqliteFile)};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "BEGIN; SELECT count(*) FROM Contributions";
        command.ExecuteScalar();
        return connection;
    }

    private void IsWhole(int before, int after)
    {
        Assert.Equal(("ok", "wal", 0L), (Ask<string>("PRAGMA integrity_check"), Ask<string>("PRAGMA journal_mode"), Ask<long>("SELECT count(*) FROM pragma_foreign_key_check")));
        var rows = Ask<long>("SELECT count(*) FROM Contributions");
        Assert.InRange(rows, before, after - 1);
        Assert.Equal((rows, rows), (Ask<long>("SELECT max(Revision) FROM Contributions"), Ask<long>("SELECT Revision FROM Activities")));
    }

    private async Task Serves(Premises premises, Handset guest)
    {
        await using var restored = await Server.Start(Application.Path, address => ["--urls", address, "--environment", "Production", "--Demo", "false", "--DataDirectory", Copy], "/health/ready", new() { ["HOME"] = "/dev/null" });
        using var door = new LearningNetwork.Load.Phones.Door(restored.Address);
        Assert.Equal(guest.Person, (await door.Open(premises.Activity, guest.Cookie)).Person);
        Assert.Equal(200, (await door.Put(guest.Address(Guid.CreateVersion7()), guest.Cookie, guest.Token, $$"""{"cell":"{{premises.Venue.Cell}}","text":"Etterpå"}""")).Status);
    }

    /// <summary>What it said went wrong.</summary>
    private static async Task<string> Run(params string[] words)
    {
        using var program = Process.Start(new ProcessStartInfo("dotnet", [Application.Path, .. words, "--Logging:LogLevel:Default", "Warning"]) { RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = Path.GetDirectoryName(Application.Path)! })!;
        var said = program.StandardError.ReadToEndAsync();
        await program.WaitForExitAsync();
        return await said;
    }

    private T Ask<T>(string question)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(Copy, DataStore.SqliteFile)};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = question;
        return (T)command.ExecuteScalar()!;
    }
}
