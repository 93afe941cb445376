using System.ComponentModel.DataAnnotations;

namespace LearningNetwork.Experiences;

/// <summary>A comment, or a reply to one, as it is typed.</summary>
public sealed class CommentForm
{
    [Required(ErrorMessage = "Fault.Comment"), StringLength(Comment.TextLength, ErrorMessage = "Fault.TooLong")]
    public string? Text { get; set; }
    [EnumDataType(typeof(CommentState), ErrorMessage = "Fault.Choice")]
    public CommentState State { get; set; }
    /// <summary>The comment that is replied to; null for a new one.</summary>
    public Guid? To { get; set; }

    /// <summary>Empty where nothing was typed; the form is checked first.</summary>
    public string Said => (Text ?? "").ReplaceLineEndings("\n").Trim();
}
