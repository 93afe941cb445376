using LearningNetwork.Platform.Files;

namespace LearningNetwork.Activities;

/// <summary>How a contribution names its file: in <see cref="Contribution.Choice"/>, so that a note is shown without asking for more.</summary>
/// <param name="Id">Of the <see cref="Attachment"/>.</param>
public sealed record AttachedFile(FileKind Kind, Guid Id)
{
    public string Name => $"{Kind}:{Id:n}";

    /// <summary>The file of a contribution in a cell of kind <c>file</c>; null when it is removed.</summary>
    public static AttachedFile? Of(Contribution contribution) =>
        contribution.Choice?.Split(':') is [var kind, var id] && Enum.TryParse<FileKind>(kind, out var known) && Guid.TryParseExact(id, "n", out var found) ? new(known, found) : null;
}
