using LearningNetwork.Platform.Data;

namespace LearningNetwork.Activities.FollowUps;

/// <summary>What a municipality did with an input it was given (domain M14), or those who lead with one to the network (M15). Said again it is a new row, and the one with the highest number holds.</summary>
public sealed class FollowUp : OneRow
{
    public const int TextLength = 1000;

    public Guid ContributionId { get; set; }
    /// <summary>From 1.</summary>
    public int Number { get; set; }
    public FollowUpOutcome Outcome { get; set; }
    /// <summary>The answer, or why not; null where nothing was said.</summary>
    public string? Text { get; set; }
    public Guid PersonId { get; set; }
    public DateTime At { get; set; }
}

/// <summary>An answer and a no need words; taken up says enough by itself.</summary>
public enum FollowUpOutcome { TakenUp, Answered, Declined }
