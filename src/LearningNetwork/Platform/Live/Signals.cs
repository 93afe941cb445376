using System.Collections.Concurrent;

namespace LearningNetwork.Platform.Live;

/// <summary>
/// When each group of listeners was last told to fetch its view again, so that one who was away a moment learns that it missed something.
/// Moments are milliseconds since 1970. What was sent before this server started is not known.
/// </summary>
public sealed class Signals(TimeProvider time)
{
    private const int MostGroups = 50_000;
    private readonly ConcurrentDictionary<string, long> last = new(StringComparer.Ordinal);
    private long knownFrom = time.GetUtcNow().ToUnixTimeMilliseconds();

    public long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    public void Sent(string group)
    {
        if (last.Count > MostGroups) Forget();
        last[group] = Now;
    }

    /// <summary>Whether any of the groups may have been told something at the moment or after it.</summary>
    public bool MayHaveMissed(IEnumerable<string> groups, long since) => since < knownFrom || groups.Any(group => last.TryGetValue(group, out var sent) && sent >= since);

    private void Forget()
    {
        knownFrom = Now;
        last.Clear();
    }
}
