using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Platform.Servers;

/// <summary>
/// One of the servers on a database. Setting <c>Servers:Several</c> says whether there may be others; it is on unless the database is SQLite. Without
/// others nothing is told, and nothing is listened for.
/// </summary>
public sealed class ThisServer(IConfiguration settings, TimeProvider time)
{
    private const int LongestTold = 400;

    public Guid Id { get; } = Guid.CreateVersion7();
    public bool HasOthers { get; } = MayHaveOthers(settings);

    public static bool MayHaveOthers(IConfiguration settings) => settings.GetValue("Servers:Several", (settings["Database:Provider"] ?? "Sqlite") != "Sqlite");

    /// <summary>Puts a word to the others among what is saved next: they hear it when that is committed, and only then.</summary>
    /// <param name="told">Left out when it is not small.</param>
    public void Tell(DbContext db, string what, string about = "", object? told = null)
    {
        if (HasOthers) db.Add(new Signal { What = what, About = about, Told = Small(told), ServerId = Id, At = time.GetUtcNow().UtcDateTime });
    }

    private static string? Small(object? told) =>
        told is not null && JsonSerializer.Serialize(told, JsonSerializerOptions.Web) is { Length: <= LongestTold } json ? json : null;
}
