using System.Diagnostics;

namespace LearningNetwork.Load.Measuring;

/// <summary>One text on its way: when it should have been sent, and how many phones have it. Late sending counts as waiting: a full server must not slow its own clock.</summary>
public sealed class Post(int number, long due, int listeners, Window window)
{
    private long due = due;
    private int seenBy;

    public int Number => number;
    public Window Window => window;
    public string Id { get; } = PostId.Of(number);
    public bool IsSeenByAll => Volatile.Read(ref seenBy) >= listeners;

    public void Saved(long now) => window.Saved.AddSince(due, now);

    /// <summary>A phone has it, for the first time.</summary>
    public void Seen(long now)
    {
        window.Seen.AddSince(due, now);
        if (Interlocked.Increment(ref seenBy) != listeners) return;
        window.SeenByAll.AddSince(due, now);
        window.Completed();
    }

    /// <summary>It is shown to more people from now: for them it is as new as now.</summary>
    public void Raise(long now) => Volatile.Write(ref due, now);

    public void Refused(string why) => window.Refuse(why);

    /// <summary>A sentence as long as people write, with its number.</summary>
    public string Text => $"Vi prøver fast time hver uke med tillitsvalgte, samme rom og samme dag, og tar det med hjem til turnusen ({number}).";

    public static long Now => Stopwatch.GetTimestamp();
}
