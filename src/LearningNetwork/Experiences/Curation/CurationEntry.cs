using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;

namespace LearningNetwork.Experiences.Curation;

/// <summary>Something that was done at the bench: the log of it, and the reason why something lies there no more.</summary>
public sealed class CurationEntry : OneRow
{
    public const int WhyLength = 300;

    public Guid NetworkId { get; set; }
    public CurationAct Act { get; set; }
    /// <summary>The experience, or for <see cref="CurationAct.PutAside"/> of a harvest the activity.</summary>
    public Guid Subject { get; set; }
    /// <summary>The other experience of two; null for one.</summary>
    public Guid? Other { get; set; }
    public Guid PersonId { get; set; }
    public Person Person { get; set; } = null!;
    public DateTime At { get; set; }
    public string? Why { get; set; }
}

/// <summary>What those who lead do with what comes in: put it aside with a reason, or say that two belong together.</summary>
public enum CurationAct { PutAside, Linked, Differ }
