namespace LearningNetwork.Gatherings;

/// <summary>One item read from pasted text: a proposal the coordinator looks over before it becomes a part of the programme.</summary>
public sealed record PastedItem
{
    /// <summary>Every line the item was read from, in order; at least one.</summary>
    public required IReadOnlyList<PastedLine> Source { get; init; }
    /// <summary>Which day of the text, from 0.</summary>
    public int Day { get; init; }
    /// <summary>Clock time and length as they were written, such as <c>kl 9:00–9.45</c>; empty when none was.</summary>
    public string When { get; init; } = "";
    public TimeOnly? Start { get; init; }
    /// <summary>As written, or else when the next item starts; null where that is not known.</summary>
    public TimeOnly? End { get; init; }
    /// <summary>Whole minutes, more than 0; null when not known.</summary>
    public int? Minutes { get; init; }
    /// <summary>Wrapped lines joined; never empty.</summary>
    public required string Title { get; init; }
    /// <summary>From a speaker line, a trailing <c>v/</c> or a column of its own.</summary>
    public string? Responsible { get; init; }
    /// <summary>Bulleted lines under the item and further columns, one a line.</summary>
    public string? Details { get; init; }
    public ItemType Type { get; init; }
    /// <summary>False when the type is only the likeliest one.</summary>
    public bool IsTypeSure { get; init; }
    /// <summary>Lunch stays at its time; so does an item whose time does not follow from the lengths before it.</summary>
    public bool IsLocked { get; init; }
    /// <summary>Index among the programme's items of the earlier one this is a continuation of.</summary>
    public int? Continues { get; init; }
    public PasteDoubt Doubts { get; init; }
}

/// <summary>What looks wrong with a pasted item. It is kept as written.</summary>
[Flags]
public enum PasteDoubt
{
    None = 0,
    /// <summary>A time that no clock shows, such as 25.70.</summary>
    InvalidTime = 1,
    EndBeforeStart = 2,
    /// <summary>It starts before the item above it ends, or starts.</summary>
    Overlaps = 4,
    /// <summary>Neither the text nor the next item says how long it lasts.</summary>
    OpenLength = 8,
}
