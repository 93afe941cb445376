using System.Text.Json;

namespace LearningNetwork.Load.Measuring;

/// <summary>All rounds of one scenario: a table on the screen, and everything that was measured in a file.</summary>
public sealed class Report(string scenario)
{
    private readonly List<(string Side, IReadOnlyList<Figure> Figures)> rounds = [];
    private readonly List<string> warnings = [];

    public void Add(string side, IReadOnlyList<Figure> figures)
    {
        rounds.Add((side, figures));
        Console.WriteLine($"  {side,-6} " + string.Join(" · ", figures.Where(each => !each.Name.StartsWith("share", StringComparison.Ordinal)).Take(9).Select(each => $"{each.Name} {Say(each.Value)}")));
    }

    public void Warn(string sentence)
    {
        warnings.Add(sentence);
        Console.WriteLine($"  ! {sentence}");
    }

    public void Print()
    {
        Console.WriteLine($"\n{scenario}: median (least–most) of {rounds.Count / Math.Max(1, Sides.Count)} rounds a side");
        Console.WriteLine($"{"",-34}" + string.Concat(Sides.Select(side => $"{side,28}")) + (Sides.Count == 2 ? $"{"ours/relay",12}" : ""));
        foreach (var (name, unit) in Names) Console.WriteLine(Line(name, unit));
        foreach (var sentence in warnings.Distinct()) Console.WriteLine($"! {sentence}");
    }

    /// <summary>What goes to the file: each figure by side with its spread, and every round.</summary>
    public object ToJson() => new
    {
        scenario, warnings = warnings.Distinct(),
        figures = Names.Select(each => new { each.Name, each.Unit, sides = Sides.ToDictionary(side => side, side => SpreadOf(side, each.Name)) }),
        rounds = rounds.Select(round => new { round.Side, figures = round.Figures.GroupBy(each => each.Name).ToDictionary(each => each.Key, each => each.Last().Value) }),
    };

    public static void Write(string file, IEnumerable<Report> reports) => File.WriteAllText(file, JsonSerializer.Serialize(new
    {
        machine = new { processors = Environment.ProcessorCount, memoryMegabytes = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1_000_000, framework = Environment.Version.ToString() },
        reports = reports.Select(report => report.ToJson()),
    }, Layout));

    private static readonly JsonSerializerOptions Layout = new(JsonSerializerDefaults.Web) { WriteIndented = true };
    private List<string> Sides => [.. rounds.Select(round => round.Side).Distinct()];
    private IEnumerable<(string Name, string Unit)> Names => rounds.SelectMany(round => round.Figures).Select(each => (each.Name, each.Unit)).Distinct();

    private string Line(string name, string unit)
    {
        var spreads = Sides.ConvertAll(side => SpreadOf(side, name));
        var ratio = spreads is [{ Median: > 0 } relay, { } ours] ? $"{ours.Median / relay.Median,12:0.00}" : "";
        return $"{$"{name} ({unit})",-34}" + string.Concat(spreads.Select(each => $"{Say(each),28}")) + ratio;
    }

    private Spread? SpreadOf(string side, string name)
    {
        double[] values = [.. rounds.Where(round => round.Side == side).SelectMany(round => round.Figures).Where(each => each.Name == name).Select(each => each.Value)];
        return values.Length == 0 ? null : Spread.Of(values);
    }

    private static string Say(Spread? spread) => spread is null ? "–" : $"{Say(spread.Median)} ({Say(spread.Least)}–{Say(spread.Most)})";
    private static string Say(double value) => Math.Abs(value) >= 100 ? $"{value:0}" : $"{value:0.##}";
}
