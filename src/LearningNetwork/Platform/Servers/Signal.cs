namespace LearningNetwork.Platform.Servers;

/// <summary>Something one server tells the others, written in the transaction of what it is about: it is told if, and only if, that was committed.</summary>
public sealed class Signal
{
    /// <summary>Given by the database when the row is written, not when it can be read: a lower one may come to light after a higher one.</summary>
    public long Id { get; init; }
    /// <summary>What happened: the word of a <see cref="Reaction"/>.</summary>
    public required string What { get; init; }
    /// <summary>What it happened to; empty for everything of its kind.</summary>
    public required string About { get; init; }
    /// <summary>JSON that goes along to whoever listens, where it is small and the same for all.</summary>
    public string? Told { get; init; }
    /// <summary>The server that tells, by its <see cref="ThisServer.Id"/>.</summary>
    public Guid ServerId { get; init; }
    public DateTime At { get; init; }
}
