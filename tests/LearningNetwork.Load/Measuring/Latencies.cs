using System.Diagnostics;
using System.Numerics;

namespace LearningNetwork.Load.Measuring;

/// <summary>How long many things took, kept in buckets within 1.6 % of the truth; the longest is exact. Any number of threads may add at once.</summary>
public sealed class Latencies
{
    private const int Fine = 6;
    private readonly long[] buckets = new long[(64 - Fine) << Fine];
    private long count;
    private long longest;

    public long Count => Volatile.Read(ref count);

    public void Add(TimeSpan took) => AddMicroseconds((long)took.TotalMicroseconds);

    public void AddSince(long started, long now) => AddMicroseconds((now - started) * 1_000_000 / Stopwatch.Frequency);

    /// <summary>Milliseconds that the share given (0–1) of all stayed within; 0 where nothing was added.</summary>
    public double Within(double share)
    {
        var wanted = (long)Math.Ceiling(share * Count);
        var most = Volatile.Read(ref longest) / 1000.0;
        for (var (index, passed) = (0, 0L); share < 1 && index < buckets.Length; index++)
            if ((passed += Volatile.Read(ref buckets[index])) >= wanted && passed > 0) return Math.Min(Middle(index) / 1000.0, most);
        return most;
    }

    /// <summary>p50, p95, p99 and the longest, in milliseconds.</summary>
    public IEnumerable<Figure> Figures(string what) =>
    [
        new($"{what} p50", "ms", Within(0.5)), new($"{what} p95", "ms", Within(0.95)), new($"{what} p99", "ms", Within(0.99)), new($"{what} max", "ms", Within(1)),
    ];

    private void AddMicroseconds(long took)
    {
        took = Math.Max(took, 0);
        Interlocked.Increment(ref buckets[IndexOf(took)]);
        Interlocked.Increment(ref count);
        for (var seen = Volatile.Read(ref longest); took > seen; seen = Volatile.Read(ref longest))
            Interlocked.CompareExchange(ref longest, took, seen);
    }

    // 128 buckets one microsecond wide, then 64 for each doubling.
    private static int IndexOf(long took)
    {
        var power = Math.Max(0, BitOperations.Log2((ulong)took) - Fine);
        return (power << Fine) + (int)(took >> power);
    }

    private static double Middle(int index)
    {
        var power = Math.Max(0, (index >> Fine) - 1);
        return (((long)index - (power << Fine)) << power) + (power == 0 ? 0 : (1L << power) / 2.0);
    }
}
