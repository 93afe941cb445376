using System.ComponentModel.DataAnnotations;

namespace LearningNetwork.Activities.FollowUps;

/// <summary>What became of an input, as it is typed.</summary>
public sealed class FollowUpForm
{
    /// <summary>The input.</summary>
    public Guid To { get; set; }
    /// <summary>A <see cref="FollowUpOutcome"/>, or whatever was sent.</summary>
    public string? Outcome { get; set; }
    [StringLength(FollowUp.TextLength, ErrorMessage = "FollowUp.Fault.TooLong")]
    public string? Text { get; set; }

    public FollowUpOutcome? Chosen => Enum.TryParse<FollowUpOutcome>(Outcome, out var chosen) && Enum.IsDefined(chosen) ? chosen : null;

    /// <summary>The field and the key of what is missing; null when nothing is.</summary>
    public (string Field, string Key)? Fault => Chosen switch
    {
        null => (nameof(Outcome), "FollowUp.Fault.Outcome"),
        FollowUpOutcome.Answered or FollowUpOutcome.Declined when string.IsNullOrWhiteSpace(Text) => (nameof(Text), $"FollowUp.Fault.{Chosen}"),
        _ => null,
    };

    public FollowUp ToFollowUp(int number, Guid by, DateTime now) =>
        new() { ContributionId = To, Number = number, Outcome = Chosen!.Value, Text = string.IsNullOrWhiteSpace(Text) ? null : Text.ReplaceLineEndings("\n").Trim(), PersonId = by, At = now };
}
