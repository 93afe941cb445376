using LearningNetwork.Platform.Search;

namespace LearningNetwork.Experiences.Search;

/// <summary>What one reader found.</summary>
/// <param name="Count">Of experiences; <see cref="Finding.Most"/> means that many or more.</param>
public sealed record SearchPage(SearchForm Form, SearchWords Words, int Count, IReadOnlyList<FoundExperience> Experiences, IReadOnlyList<FacetPanel> Facets)
{
    public IReadOnlyList<FoundElsewhere> Elsewhere { get; init; } = [];
    /// <summary>Those the reader has a role in.</summary>
    public IReadOnlyList<Guid> Networks { get; init; } = [];
    public bool IsMore => Count >= Finding.Most;
    public int Pages => (Count + Finding.OnPage - 1) / Finding.OnPage;
    public bool IsNothing => Count == 0 && Elsewhere.Count == 0;
}

/// <param name="Place">The municipality's name.</param>
/// <param name="Tried">How many municipalities tell this reader that they tried it.</param>
public sealed record FoundExperience(Experience Experience, string? Place, int Tried, IReadOnlyList<ExcerptRun> Title, IReadOnlyList<ExcerptRun> Text);

/// <summary>Something that is no experience: the key of what it is, and where it lies.</summary>
public sealed record FoundElsewhere(string Kind, string Address, IReadOnlyList<ExcerptRun> Title, IReadOnlyList<ExcerptRun> Text);

/// <summary>One way to narrow what was found: its values with how many each would leave.</summary>
public sealed record FacetPanel(string Facet, IReadOnlyList<FacetValue> Values)
{
    public const int AtFirst = 6;

    /// <summary>What is chosen is always seen, also where it leaves nothing.</summary>
    public IEnumerable<FacetValue> Seen => Values.Where((value, place) => value.IsChosen || place < AtFirst);
    public IEnumerable<FacetValue> Folded => Values.Except(Seen);
}

/// <param name="Name">As it is read; for a choice with texts of its own, the value itself.</param>
public sealed record FacetValue(string Value, string Name, int Count, bool IsChosen);
