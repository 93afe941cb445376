using System.Net;
using LearningNetwork.Gatherings;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Gatherings;

public sealed class WrongCodesTests
{
    private static readonly IPAddress Hotel = IPAddress.Parse("192.0.2.7");
    private readonly MovingClock clock = new(Cast.Day);
    private readonly WrongCodes wrong;

    public WrongCodesTests() => wrong = new(clock);

    [Fact]
    public void Thirty_in_a_minute_are_let_by() =>
        Assert.All(Enumerable.Range(0, WrongCodes.PerMinute), _ => Assert.Null(wrong.Count(Hotel)));

    [Fact]
    public void The_next_waits_for_the_rest_of_the_minute()
    {
        Many(Hotel);
        clock.Move(TimeSpan.FromSeconds(20));
        Assert.Equal(TimeSpan.FromSeconds(40), wrong.Count(Hotel));
    }

    [Fact]
    public void After_the_minute_it_begins_anew()
    {
        Many(Hotel);
        clock.Move(TimeSpan.FromMinutes(1));
        Assert.Null(wrong.Count(Hotel));
    }

    [Fact]
    public void Another_address_has_its_own_thirty()
    {
        Many(Hotel);
        Assert.Null(wrong.Count(IPAddress.Parse("192.0.2.8")));
    }

    [Theory]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9")]
    [InlineData("192.0.2.7", "::ffff:192.0.2.7")]
    public void One_subscriber_is_one_address(string first, string second)
    {
        Many(IPAddress.Parse(first));
        Assert.NotNull(wrong.Count(IPAddress.Parse(second)));
    }

    private void Many(IPAddress from)
    {
        for (var i = 0; i < WrongCodes.PerMinute; i++) wrong.Count(from);
    }
}
