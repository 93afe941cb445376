using System.Collections.Concurrent;

namespace LearningNetwork.Platform.Data;

/// <summary>
/// What was read is remembered for a moment (<see cref="Life"/>), and forgotten at once when this server changes it. Another server's change is seen
/// when it is told (<see cref="Servers.Signal"/>), at the latest when the moment has passed.
/// </summary>
public sealed class ShortMemory<TKey, T>(TimeProvider time) where TKey : notnull
{
    public static readonly TimeSpan Life = TimeSpan.FromSeconds(10);
    private const int Most = 20_000;
    private readonly ConcurrentDictionary<TKey, (T Value, long ReadAt)> kept = [];
    private int changes;

    public async ValueTask<T> Of(TKey key, Func<TKey, Task<T>> read)
    {
        if (kept.TryGetValue(key, out var found) && time.GetElapsedTime(found.ReadAt) < Life) return found.Value;
        var (before, at) = (Volatile.Read(ref changes), time.GetTimestamp());
        var value = await read(key);
        if (kept.Count >= Most) kept.Clear();
        // What was changed while it was read may be older than the change.
        if (before == Volatile.Read(ref changes)) kept[key] = (value, at);
        return value;
    }

    public void Forget(TKey key)
    {
        Interlocked.Increment(ref changes);
        kept.TryRemove(key, out _);
    }

    public void Forget()
    {
        Interlocked.Increment(ref changes);
        kept.Clear();
    }
}
