namespace LearningNetwork.Load.Measuring;

/// <summary>One measured number and its unit.</summary>
public sealed record Figure(string Name, string Unit, double Value);

/// <summary>The same figure from several rounds: its median, and the least and the most it was.</summary>
public sealed record Spread(double Median, double Least, double Most)
{
    public static Spread Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        var middle = sorted.Length / 2;
        return new(sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2, sorted[0], sorted[^1]);
    }
}
