using System.ComponentModel.DataAnnotations;
using LearningNetwork.Experiences;

namespace LearningNetwork.Exports.LogBooks;

/// <summary>An entry as it is typed.</summary>
public sealed class LogBookForm
{
    public Guid Day { get; set; }
    public Guid? Activity { get; set; }
    [EnumDataType(typeof(LogBookKind), ErrorMessage = "Fault.Choice")]
    public LogBookKind Kind { get; set; }
    /// <summary>The version it was begun from; 0 for a new entry.</summary>
    public int Number { get; set; }
    [Required(ErrorMessage = "Fault.Text"), StringLength(LogBookEntry.TextLength, ErrorMessage = "Fault.TooLong")]
    public string? Text { get; set; }

    internal string Clean => (Text ?? "").ReplaceLineEndings("\n").Trim();

    internal bool SaysTheSameAs(LogBookForm other) => (Kind, Clean) == (other.Kind, other.Clean);
}

/// <summary>A comment as it is typed.</summary>
public sealed class LogBookCommentForm
{
    [Required(ErrorMessage = "Fault.Text"), StringLength(LogBookComment.TextLength, ErrorMessage = "Fault.TooLong")]
    public string? Text { get; set; }
}

/// <summary>What a comment became, as it is typed.</summary>
public sealed class LogBookReplyForm
{
    [StringLength(LogBookComment.TextLength, ErrorMessage = "Fault.TooLong")]
    public string? Text { get; set; }
    [EnumDataType(typeof(CommentState), ErrorMessage = "Fault.Choice")]
    public CommentState State { get; set; }

    internal string Clean => (Text ?? "").ReplaceLineEndings("\n").Trim();
}
