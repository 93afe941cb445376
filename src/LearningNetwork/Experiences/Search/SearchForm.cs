namespace LearningNetwork.Experiences.Search;

/// <summary>What somebody looks for, as it stands in the address.</summary>
public sealed class SearchForm
{
    public string? Q { get; set; }
    public List<string> Theme { get; set; } = [];
    public List<string> Municipality { get; set; } = [];
    public List<string> Size { get; set; } = [];
    public List<string> Kind { get; set; } = [];
    public List<string> Tells { get; set; } = [];
    public List<string> Step { get; set; } = [];
    public List<string> Capability { get; set; } = [];
    public List<string> Year { get; set; } = [];
    /// <summary>From 1.</summary>
    public int Page { get; set; } = 1;

    public IReadOnlyList<string> Chosen(string facet) => facet switch
    {
        Facet.Theme => Theme, Facet.Municipality => Municipality, Facet.Size => Size, Facet.Kind => Kind, Facet.Tells => Tells, Facet.Step => Step, Facet.Capability => Capability, Facet.Year => Year,
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, null),
    };

    public bool IsNarrowed => Facet.All.Any(facet => Chosen(facet).Count > 0);
    public bool IsOpen => string.IsNullOrWhiteSpace(Q) && !IsNarrowed;

    /// <summary>The same search on another page.</summary>
    public string Address(int page) => "/search?" + string.Join('&', Pairs(page).Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value)}"));

    private IEnumerable<(string Name, string Value)> Pairs(int page)
    {
        if (!string.IsNullOrEmpty(Q)) yield return ("q", Q);
        foreach (var facet in Facet.All)
            foreach (var value in Chosen(facet)) yield return (facet, value);
        if (page > 1) yield return ("page", page.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
