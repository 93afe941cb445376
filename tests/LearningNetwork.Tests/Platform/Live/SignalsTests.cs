using LearningNetwork.Platform.Live;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Platform.Live;

public sealed class SignalsTests
{
    private readonly MovingClock clock = new(Cast.Day);
    private readonly Signals signals;

    public SignalsTests() => signals = new(clock);

    [Fact]
    public void Who_has_seen_everything_has_missed_nothing()
    {
        signals.Sent("a");
        clock.Move(TimeSpan.FromSeconds(1));
        Assert.False(signals.MayHaveMissed(["a"], signals.Now));
    }

    [Fact]
    public void Who_was_away_when_it_was_said_may_have_missed_it()
    {
        var before = signals.Now;
        clock.Move(TimeSpan.FromSeconds(1));
        signals.Sent("a");
        Assert.True(signals.MayHaveMissed(["b", "a"], before));
        Assert.False(signals.MayHaveMissed(["b"], before));
    }

    [Fact]
    public void What_was_said_before_the_server_started_may_have_been_missed() => Assert.True(signals.MayHaveMissed(["a"], signals.Now - 1));
}
