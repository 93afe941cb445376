namespace LearningNetwork.Load.Measuring;

/// <summary>Every post of a round by its number, from 0.</summary>
public sealed class Posts
{
    private const int Most = 1 << 21;
    private readonly Post?[] all = new Post?[Most];
    private int count;

    public int Count => Volatile.Read(ref count);

    /// <param name="due">When it should be sent, in stopwatch ticks.</param>
    /// <param name="listeners">How many phones are to have it.</param>
    public Post Next(long due, int listeners, Window window)
    {
        var number = Interlocked.Increment(ref count) - 1;
        return all[number] = new(number, due, listeners, window);
    }

    public Post? this[int number] => number >= 0 && number < Count ? Volatile.Read(ref all[number]) : null;
}
