using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;

namespace LearningNetwork.Experiences;

/// <summary>A question or a thought about an experience. It is read by those who could read the experience when it was written, also after more are let in.</summary>
public sealed class Comment : OneRow
{
    public const int TextLength = 2000;

    public Guid ExperienceId { get; set; }
    public Guid PersonId { get; set; }
    public Person Person { get; set; } = null!;
    /// <summary>At the time; null for those of no municipality.</summary>
    public string? MunicipalityNumber { get; set; }
    public DateTime At { get; set; }
    /// <summary>How far the experience was open then.</summary>
    public Reach Reach { get; set; }
    public required string Text { get; set; }
    public List<CommentReply> Replies { get; set; } = [];

    private CommentReply? Last => Replies.MaxBy(each => (each.At, each.Id));

    /// <summary>Whether it waits for the municipality, was answered, or changed the text.</summary>
    public CommentState State => Last?.State ?? CommentState.Open;
}

/// <summary>Somebody answered a comment, or asked more.</summary>
public sealed class CommentReply : OneRow
{
    public Guid CommentId { get; set; }
    public Guid PersonId { get; set; }
    public Person Person { get; set; } = null!;
    public string? MunicipalityNumber { get; set; }
    public DateTime At { get; set; }
    /// <summary>What the comment is from then on.</summary>
    public CommentState State { get; set; }
    public required string Text { get; set; }
}

public enum CommentState { Open, Answered, TakenIn }
