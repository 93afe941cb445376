using System.Security.Claims;
using LearningNetwork.Platform.Servers;
using Microsoft.AspNetCore.SignalR;

namespace LearningNetwork.Platform.Live;

/// <summary>
/// Open live lines by person, so that a removed person's line can be cut at once. The user of a line is fixed when it opens. A person has at most
/// <c>Limits:LinesPerPerson</c> (20) at once on a server: more than anybody's devices and tabs; when one more opens, the oldest is cut.
/// </summary>
public sealed partial class Lines(IConfiguration settings, OtherServers others, ILogger<Lines> log)
{
    public const string PersonClaim = "person";
    internal const string CutWord = "cut";
    private readonly int most = settings.GetValue("Limits:LinesPerPerson", 20);
    private readonly Lock door = new();
    private readonly Dictionary<string, List<HubCallerContext>> open = new(StringComparer.Ordinal);

    public int Count { get { lock (door) return open.Values.Sum(lines => lines.Count); } }

    public void Opened(HubCallerContext line)
    {
        if (Enter(line) is not { } oldest) return;
        TooMany(log, most);
        oldest.Abort();
    }

    public void Closed(HubCallerContext line)
    {
        lock (door)
            if (open.TryGetValue(PersonOf(line), out var lines) && lines.Remove(line) && lines.Count == 0) open.Remove(PersonOf(line));
    }

    /// <summary>Cuts every line of the person, here now and on other servers within moments. The phone comes back through the door, and is let in to what it still may see.</summary>
    public Task Cut(Guid person)
    {
        CutHere(person.ToString());
        return others.Tell(CutWord, person.ToString());
    }

    internal void CutHere(string person)
    {
        foreach (var line in Of(person)) line.Abort();
    }

    /// <summary>Answers the line that must give way, if one must.</summary>
    private HubCallerContext? Enter(HubCallerContext line)
    {
        lock (door)
        {
            if (!open.TryGetValue(PersonOf(line), out var lines)) open[PersonOf(line)] = lines = [];
            lines.Add(line);
            if (lines.Count <= most) return null;
            var oldest = lines[0];
            lines.RemoveAt(0);
            return oldest;
        }
    }

    private HubCallerContext[] Of(string person)
    {
        lock (door) return open.TryGetValue(person, out var lines) ? [.. lines] : [];
    }

    private static string PersonOf(HubCallerContext line) => line.User?.FindFirstValue(PersonClaim) ?? "";

    [LoggerMessage(Level = LogLevel.Warning, Message = "Somebody opened more than {Most} live lines; the oldest was cut")]
    private static partial void TooMany(ILogger log, int most);
}
