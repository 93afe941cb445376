using System.Collections.Concurrent;

namespace LearningNetwork.Platform.Data;

/// <summary>
/// One question at a time for each key. Whoever asks while it is being answered waits for the next answer, which all who waited share: two hundred
/// questions at once are two. An answer is never older than the asking. While people go on asking there are at least <see cref="Rest"/> between two readings.
/// </summary>
public sealed class SharedReading<TKey, T>(Func<TKey, Task<T>> read) where TKey : notnull
{
    private const int MostKeys = 1000;
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(3);
    private readonly ConcurrentDictionary<TKey, Turns> keys = [];

    public Task<T> Ask(TKey key)
    {
        if (keys.Count > MostKeys) keys.Clear(); // Whoever waits still gets an answer.
        var turns = keys.GetOrAdd(key, _ => new());
        lock (turns)
        {
            if (turns.Running is { IsCompleted: false }) return turns.Next ??= After(turns, key);
            return turns.Running = Read(key);
        }
    }

    private async Task<T> After(Turns turns, TKey key)
    {
        await ((Task)turns.Running!).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
        await Task.Delay(Rest);
        lock (turns) (turns.Running, turns.Next) = (turns.Next, null);
        return await Read(key);
    }

    // On a thread of its own: some databases answer before they let go of the one who asks.
    private Task<T> Read(TKey key) => Task.Run(() => read(key));

    private sealed class Turns
    {
        public Task<T>? Running { get; set; }
        public Task<T>? Next { get; set; }
    }
}
