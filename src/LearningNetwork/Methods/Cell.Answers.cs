using LearningNetwork.Platform.Text;

namespace LearningNetwork.Methods;

/// <summary>Cells that ask: each person has one answer there, and all answers together have a result.</summary>
public sealed partial record Cell
{
    /// <summary>More than this cannot be read on a phone, nor told apart on a wall.</summary>
    public const int MostOptions = 12;

    /// <summary>What one chooses among, ranks or shares points out to, in the order they are shown.</summary>
    public IReadOnlyList<Option> Options { get; init; } = [];
    /// <summary>Between which numbers the answer lies.</summary>
    public Scale? Scale { get; init; }
    /// <summary>How many points each shares out.</summary>
    public int Points { get; init; } = 100;
    /// <summary>How many options one may choose or rank.</summary>
    public int Most => MostSaid ?? Options.Count;
    /// <summary>When everybody sees the result; null where there is none.</summary>
    public Reveal? Results => IsAnswer ? ResultsSaid ?? Reveal.Hidden : ResultsSaid;
    /// <summary>How many times it is asked; the second and third are cells of their own.</summary>
    public int Again { get; init; } = 1;
    /// <summary>Which time this cell asks, from 1.</summary>
    public int Round { get; init; } = 1;
    /// <summary>The key of the cell that asks the same for the first time.</summary>
    public string Question => FirstKey ?? Key;
    /// <summary>A mark that everybody who sees the note sets for themselves; the note tells how many have.</summary>
    public bool Counted { get; init; }

    /// <summary>Each person has one answer, seen by nobody else.</summary>
    public bool IsAnswer => Kind is CellKind.Choice or CellKind.Choices or CellKind.Scale or CellKind.Ranking or CellKind.Points or CellKind.Number;
    /// <summary>Each person has one contribution here, or one on each note.</summary>
    public bool IsOneEach => IsAnswer || Counted;
    public bool HasResult => Results is not null;
    /// <summary>What is said here is counted, so it comes in time or not at all.</summary>
    public bool IsTallied => HasResult || Counted;

    /// <summary>With fewer, one could not choose as many as one may.</summary>
    public int LeastOptions => Math.Max(2, MostSaid ?? 2);

    internal int? MostSaid { get; init; }
    internal Reveal? ResultsSaid { get; init; }
    internal string? FirstKey { get; init; }

    public Option? Option(string key) => Options.FirstOrDefault(option => option.Key == key);
}

/// <summary>Something to choose.</summary>
public sealed record Option(string Key, Wording Name);

/// <summary>The lowest and the highest number one may answer, and what the ends mean.</summary>
public sealed record Scale(int From, int To, Wording? FromName = null, Wording? ToName = null)
{
    /// <summary>As many steps as fit beside each other on a phone.</summary>
    public const int MostSteps = 11;

    public IEnumerable<int> Steps => Enumerable.Range(From, To - From + 1);
}

/// <summary>When everybody sees a result: when somebody who leads shows it, all the time, or when no more answers are taken and never before.</summary>
public enum Reveal { Hidden, Live, AtClose }
