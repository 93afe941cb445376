namespace LearningNetwork.Platform.Files;

/// <summary>What is taken: a picture (JPEG, PNG or WebP) or a PDF.</summary>
public enum FileKind { Picture, Pdf }

internal static class FileKinds
{
    /// <summary>Told by the first bytes alone; its name and what the sender calls it are not asked. Null for anything else.</summary>
    public static FileKind? Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xD8, 0xFF, ..] => FileKind.Picture,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => FileKind.Picture,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => FileKind.Picture,
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => FileKind.Pdf,
        _ => null,
    };
}
