using System.Security.Cryptography;

namespace LearningNetwork.Platform.Files;

/// <summary>What is kept of an upload.</summary>
/// <param name="Small">The same picture for lists and walls; empty for a PDF.</param>
public sealed record CleanFile(FileKind Kind, ReadOnlyMemory<byte> Bytes, ReadOnlyMemory<byte> Small)
{
    /// <summary>64 letters, of <see cref="Bytes"/>.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Bytes.Span));
}
