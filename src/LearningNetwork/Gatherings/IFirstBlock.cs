namespace LearningNetwork.Gatherings;

/// <summary>What a gathering's pages may know of what opens it. The room above fills it, because gatherings do not know homework.</summary>
public interface IFirstBlock
{
    /// <summary>Null for a gathering that no homework opens; the caller has already found the gathering through the person.</summary>
    Task<FirstBlock?> Of(Guid gathering);
}

/// <summary>What a gathering opens with: the titles of the homework, and where the deliveries are shown.</summary>
public sealed record FirstBlock(IReadOnlyList<string> Titles, string Address);
