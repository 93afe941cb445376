using LearningNetwork.Networks;

namespace LearningNetwork.Experiences.Curation;

/// <summary>One queue over all the networks that somebody leads: what waits for them, and what waits for a municipality.</summary>
public sealed record Bench(IReadOnlyList<BenchItem> Items)
{
    public IEnumerable<BenchItem> Ours => Items.Where(item => !item.WaitsForMunicipality);
    public IEnumerable<BenchItem> Theirs => Items.Where(item => item.WaitsForMunicipality);
}

/// <summary>Something that waits.</summary>
/// <param name="Subject">The experience, or for a harvest the activity.</param>
/// <param name="Count">Notes in a harvest; open comments.</param>
public sealed record BenchItem(BenchKind Kind, Guid Subject, string Title, Guid Network, string NetworkName, DateTime At)
{
    public Membership? Place { get; init; }
    public int Count { get; init; }
    /// <summary>The other one, for two that are alike.</summary>
    public (Guid Id, string Title)? Other { get; init; }
    public bool WaitsForMunicipality => Kind is BenchKind.AwaitsConsent or BenchKind.AwaitsAnswer;
    public string Key => Other is { } other ? $"{Kind}-{Subject:N}-{other.Id:N}" : $"{Kind}-{Subject:N}";
}

/// <summary>Why something lies on the bench, in the order it is shown.</summary>
public enum BenchKind { Comment, Harvest, Draft, Untagged, Alike, AwaitsConsent, AwaitsAnswer }
