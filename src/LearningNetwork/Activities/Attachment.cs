using System.Security.Cryptography;
using LearningNetwork.Platform.Files;

namespace LearningNetwork.Activities;

/// <summary>A file on the disk that a contribution has. The contribution decides who sees it, and names it: a row that is not named is shown to nobody.</summary>
public sealed class Attachment
{
    /// <summary>Made of what was sent, by whom and for what, so that sending twice is the same as once.</summary>
    public required Guid Id { get; init; }
    /// <summary>The contribution, or the <see cref="WallPhoto"/>, it lies beside.</summary>
    public required Guid ContributionId { get; init; }
    public required FileKind Kind { get; init; }
    /// <summary>Bytes on the disk.</summary>
    public required int Size { get; init; }
    public required string Sha256 { get; init; }
    /// <summary>The file's own name as something to read; may be empty.</summary>
    public required string Title { get; init; }
    public required DateTime At { get; init; }

    public static Guid IdFor(Guid contribution, Guid person, Upload upload) =>
        new(SHA256.HashData([.. contribution.ToByteArray(), .. person.ToByteArray(), .. SHA256.HashData(upload.Bytes.Span)]).AsSpan(0, 16));
}
