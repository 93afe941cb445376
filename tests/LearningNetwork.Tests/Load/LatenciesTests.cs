using LearningNetwork.Load.Measuring;

namespace LearningNetwork.Tests.Load;

/// <summary>A figure that is wrong is worse than none.</summary>
public sealed class LatenciesTests
{
    [Fact]
    public void A_share_of_a_thousand_is_within_two_percent_of_the_truth()
    {
        var latencies = new Latencies();
        for (var milliseconds = 1; milliseconds <= 1000; milliseconds++) latencies.Add(TimeSpan.FromMilliseconds(milliseconds));
        Assert.InRange(latencies.Within(0.5), 490, 510);
        Assert.InRange(latencies.Within(0.95), 931, 969);
        Assert.InRange(latencies.Within(0.99), 970, 1010);
    }

    [Fact]
    public void The_longest_is_exact()
    {
        var latencies = new Latencies();
        foreach (var milliseconds in new[] { 3.0, 61234.567, 12 }) latencies.Add(TimeSpan.FromMilliseconds(milliseconds));
        Assert.Equal(61234.567, latencies.Within(1), 3);
    }

    [Fact]
    public void What_takes_no_time_or_less_counts_as_nothing()
    {
        var latencies = new Latencies();
        latencies.Add(TimeSpan.FromMilliseconds(-4));
        Assert.Equal((1, 0), (latencies.Count, latencies.Within(1)));
    }

    [Fact]
    public void Nothing_measured_is_zero() => Assert.Equal(0, new Latencies().Within(0.99));

    [Theory]
    [InlineData(new double[] { 9, 1, 5 }, 5, 1, 9)]
    [InlineData(new double[] { 4, 1, 2, 9 }, 3, 1, 9)]
    [InlineData(new double[] { 7 }, 7, 7, 7)]
    public void A_spread_is_the_median_with_the_least_and_the_most(double[] values, double median, double least, double most) =>
        Assert.Equal(new Spread(median, least, most), Spread.Of(values));
}
