namespace LearningNetwork.Tests.Support;

/// <summary>A clock that stands still until a test moves it.</summary>
public sealed class MovingClock(DateTime start) : TimeProvider
{
    private DateTimeOffset now = new(start, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public void Move(TimeSpan time) => now += time;

    public override DateTimeOffset GetUtcNow() => now;
    public override long GetTimestamp() => now.UtcTicks;
}
