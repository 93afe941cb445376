using LearningNetwork.Accounts;

namespace LearningNetwork.Experiences;

/// <summary>How somebody who leads would have said it. Nothing is published before the municipality it comes from says yes.</summary>
public sealed class Rewording : Telling
{
    public const int WhyLength = 600;

    public Guid ExperienceId { get; set; }
    /// <summary>From 1.</summary>
    public int Number { get; set; }
    /// <summary>The version it was written from.</summary>
    public int BasedOn { get; set; }
    public Guid PersonId { get; set; }
    public Person Person { get; set; } = null!;
    public DateTime At { get; set; }
    /// <summary>Another experience of the municipality's that these words would take in; null for none.</summary>
    public Guid? TakesInId { get; set; }
    /// <summary>What they say to the municipality about it.</summary>
    public string? Why { get; set; }
    /// <summary>Null while the municipality has not answered.</summary>
    public RewordingAnswer? Answer { get; set; }
}

/// <summary>What became of a rewording. There is one answer, and it stands.</summary>
public sealed class RewordingAnswer
{
    public RewordingOutcome Outcome { get; set; }
    public Guid PersonId { get; set; }
    public DateTime At { get; set; }
    /// <summary>Why not; null where nobody said.</summary>
    public string? Reason { get; set; }
}

/// <summary>Accepted and Declined are the municipality's; TakenBack is said by the one who proposed it.</summary>
public enum RewordingOutcome { Accepted, Declined, TakenBack }
