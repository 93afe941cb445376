using System.Text.Json.Serialization;

namespace LearningNetwork.Platform.Live;

/// <summary>What the browser hears.</summary>
public interface ILiveClient
{
    /// <summary>Rows that one audience may see were written, changed or removed.</summary>
    Task Changed(string topic, Delta delta);

    /// <summary>The layout changed (a new phase, a new seating): fetch your own view again, some time within a second. What cannot wait that long is told.</summary>
    Task Refresh(string topic, object? told);
}

/// <summary>A row as it is to be shown, ready made; its HTML says the rest itself (<c>data-revision</c>, <c>data-audiences</c>).</summary>
/// <param name="Id">Of the contribution; null where it is none, as a result.</param>
public sealed record Change([property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Guid? Id, string Cell, string Html);

/// <summary>
/// What changed between two revisions, for one audience. <c>From</c> is the last revision this audience was sent: one who has seen less than that
/// has a gap and asks for what is missing. Applying a change twice is harmless; the newest revision of an id wins.
/// </summary>
public sealed record Delta
{
    public long From { get; init; }
    public long To { get; init; }
    /// <summary>writer, table, municipality, recipient, facilitators or everyone, and which; null in an answer to the person.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Audience { get; init; }
    public IReadOnlyList<Change> Changes { get; init; } = [];
    public IReadOnlyList<Guid> Gone { get; init; } = [];
    /// <summary>Too far behind, or from another time: fetch the whole view instead.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Refresh { get; init; }
}
