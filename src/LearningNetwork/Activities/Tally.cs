using LearningNetwork.Methods;
using LearningNetwork.Platform.Text;

namespace LearningNetwork.Activities;

/// <summary>Answers to one question, counted. Whole numbers and decimals, so that a half is a half and nothing depends on the order of the answers.</summary>
/// <param name="People">How many have answered.</param>
/// <param name="Bars">In the method's own order; words the most used first.</param>
public sealed partial record Tally(int People, IReadOnlyList<Bar> Bars)
{
    /// <summary>Fewer than this could be told from each other, where nobody is to know who said what.</summary>
    public const int Fewest = 3;
    /// <summary>More words than this nobody reads on a wall.</summary>
    public const int MostWords = 40;
    /// <summary>With more different numbers than this, single bars say less than the middle and the mean.</summary>
    public const int MostNumbers = 12;

    /// <summary>The one in the middle, or half-way between the two; null where answers are no numbers, or there are none.</summary>
    public decimal? Median { get; private init; }
    /// <summary>With one decimal.</summary>
    public decimal? Mean { get; private init; }

    /// <summary>How many have answered for themselves or for their table. However many stand behind a table's answer, it is one that can be told from others.</summary>
    public int Voices { get; private init; }

    /// <summary>So few that an anonymous question does not tell how they answered.</summary>
    public bool IsTooFew(Cell cell) => cell.Identity is Identity.Anonymous && Voices < Fewest;

    /// <summary>A table's answer counts once for each who stands behind it.</summary>
    public static Tally Of(Cell cell, IReadOnlyCollection<Contribution> said)
    {
        var voices = said.GroupBy(VoiceOf, answer => answer.Behind ?? 1, (_, behind) => behind.Max()).ToList();
        return Of(cell, [.. said.SelectMany(answer => Enumerable.Repeat(answer, answer.Behind ?? 1))], voices.Sum()) with { Voices = voices.Count };
    }

    /// <summary>Whole per cent of a whole, a half rounded up.</summary>
    internal static int Share(long part, long whole) => whole == 0 ? 0 : (int)((part * 200 + whole) / (whole * 2));

    private static (Guid? Table, string? Municipality, Guid Person) VoiceOf(Contribution answer) => answer.IsTables ? (answer.TableId, answer.MunicipalityNumber, default) : (null, null, answer.PersonId);

    private static Tally Of(Cell cell, IReadOnlyCollection<Contribution> answers, int people) => cell.Kind switch
    {
        CellKind.Scale => new(people, Steps(cell, answers)) { Median = MedianOf(answers), Mean = MeanOf(answers) },
        CellKind.Number => new(people, Numbers(answers)) { Median = MedianOf(answers), Mean = MeanOf(answers) },
        CellKind.Text => new(people, Words(answers)),
        _ => new(people, Options(cell, answers, people)),
    };

    private static IReadOnlyList<Bar> Options(Cell cell, IReadOnlyCollection<Contribution> answers, int people)
    {
        var parts = answers.SelectMany(answer => Answer.Parts(answer.Choice)).ToLookup(part => part.Key, part => part.Number);
        return [.. cell.Options.Select(option => cell.Kind switch
        {
            CellKind.Ranking => new Bar(option.Name, parts[option.Key].Sum(place => cell.Options.Count + 1 - place), Share(parts[option.Key].Sum(place => cell.Options.Count + 1 - place), (long)people * cell.Options.Count)) { Firsts = parts[option.Key].Count(place => place == 1) },
            CellKind.Points => new Bar(option.Name, parts[option.Key].Sum(), Share(parts[option.Key].Sum(), (long)people * cell.Points)),
            _ => new Bar(option.Name, parts[option.Key].Count(), Share(parts[option.Key].Count(), people)),
        })];
    }
}

/// <summary>One line of a result.</summary>
/// <param name="Count">Answers, or points.</param>
/// <param name="Share">Whole per cent of what it could have had.</param>
public sealed record Bar(Wording Name, int Count, int Share)
{
    /// <summary>In a ranking: how many put it first.</summary>
    public int? Firsts { get; init; }
}
