using System.Diagnostics;

namespace LearningNetwork.Tests.Faults;

/// <summary>Waits for the thing itself, never for a time.</summary>
internal static class Wait
{
    /// <summary>Until it is so; fails with what was waited for when it is not so within the limit. Answers how long it took.</summary>
    public static async Task<TimeSpan> Until(string what, Func<bool> isSo, int seconds = 20)
    {
        var started = Stopwatch.GetTimestamp();
        while (!isSo())
        {
            Assert.True(Stopwatch.GetElapsedTime(started).TotalSeconds < seconds, $"Waited {seconds} s in vain until {what}.");
            await Task.Delay(5);
        }
        return Stopwatch.GetElapsedTime(started);
    }
}

/// <summary>Tests that need the machine to themselves: a real server in a process of its own, and phones whose waiting is measured. One at a time, after all others.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Faults
{
    public const string Name = "Faults";
}
