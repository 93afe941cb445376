using System.Collections.Concurrent;

namespace LearningNetwork.Load.Measuring;

/// <summary>A stretch of time whose posts are measured together.</summary>
public sealed class Window
{
    private readonly ConcurrentDictionary<string, int> refusals = new(StringComparer.Ordinal);
    private int completed;

    /// <summary>From when a post was due until its sender was told it is saved.</summary>
    public Latencies Saved { get; } = new();
    /// <summary>From when a post was due until a phone had it; once for each post and phone.</summary>
    public Latencies Seen { get; } = new();
    /// <summary>From when a post was due until the last phone had it; once for each post.</summary>
    public Latencies SeenByAll { get; } = new();
    /// <summary>How late the generator itself was.</summary>
    public Latencies Lag { get; } = new();

    public int Sent { get; set; }
    public int SeenByAllCount => Volatile.Read(ref completed);
    public int Refused => refusals.Values.Sum();
    public IEnumerable<string> Refusals => refusals.Select(each => $"{each.Value} × {each.Key}");

    public void Completed() => Interlocked.Increment(ref completed);
    public void Refuse(string why) => refusals.AddOrUpdate(why, 1, (_, count) => count + 1);

    /// <summary>Until every post is with every phone, or no later than the time given; true when all arrived.</summary>
    public async Task<bool> Drained(TimeSpan patience)
    {
        using var over = new CancellationTokenSource(patience);
        while (SeenByAllCount + Refused < Sent && !over.IsCancellationRequested) await Task.Delay(10);
        return SeenByAllCount + Refused >= Sent;
    }

    public IEnumerable<Figure> Figures =>
    [
        .. SeenByAll.Figures("seen by all"), .. Seen.Figures("seen"), .. Saved.Figures("saved"),
        new("refused", "posts", Refused), new("not seen by all", "posts", Sent - SeenByAllCount - Refused), new("generator late p99", "ms", Lag.Within(0.99)),
    ];
}
