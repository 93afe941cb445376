using System.Globalization;

namespace LearningNetwork.Load;

/// <summary>What somebody asked for on the command line. What they left out is null, and each scenario has its own habit.</summary>
public sealed record Asked(string Scenario)
{
    public int? Phones { get; private init; }
    /// <summary>Posts a second.</summary>
    public double? Rate { get; private init; }
    public int? Seconds { get; private init; }
    public int Repeat { get; private init; } = 3;
    public string? Json { get; private init; }
    /// <summary>A PostgreSQL server to make temporary databases on; SQLite in a temporary folder when not given.</summary>
    public string? Postgres { get; private init; }
    /// <summary>Measure one side only: <c>relay</c> or <c>ours</c>. For a profile, not for a comparison.</summary>
    public string? Only { get; private init; }

    /// <exception cref="FormatException">An option that is not there, or lacks its value.</exception>
    public static Asked Read(string[] words)
    {
        var asked = new Asked(words is [var scenario, ..] && !scenario.StartsWith('-') ? scenario : "help");
        for (var at = 1; at < words.Length; at += 2)
            asked = asked.With(words[at], at + 1 < words.Length ? words[at + 1] : throw new FormatException($"{words[at]} lacks its value."));
        return asked;
    }

    private Asked With(string option, string value) => option switch
    {
        "--phones" => this with { Phones = Whole(value) },
        "--rate" => this with { Rate = double.Parse(value, CultureInfo.InvariantCulture) },
        "--seconds" => this with { Seconds = Whole(value) },
        "--repeat" => this with { Repeat = Whole(value) },
        "--json" => this with { Json = value },
        "--only" => this with { Only = value },
        "--database" when value.StartsWith("postgres:", StringComparison.Ordinal) => this with { Postgres = value["postgres:".Length..] },
        _ => throw new FormatException($"{option} {value} is not understood."),
    };

    private static int Whole(string value) => int.Parse(value, CultureInfo.InvariantCulture);
}
