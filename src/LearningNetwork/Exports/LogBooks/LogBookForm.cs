using System.ComponentModel.DataAnnotations;

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

    internal string Clean => Text!.ReplaceLineEndings("\n").Trim();
}

/// <summary>A comment as it is typed.</summary>
public sealed class LogBookCommentForm
{
    [Required(ErrorMessage = "Fault.Text"), StringLength(LogBookComment.TextLength, ErrorMessage = "Fault.TooLong")]
    public string? Text { get; set; }
}
