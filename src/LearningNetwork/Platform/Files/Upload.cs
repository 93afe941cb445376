namespace LearningNetwork.Platform.Files;

/// <summary>A file as it came: of a kind we take, and no larger than <see cref="MostBytes"/>. Not shown to anybody until it is made clean.</summary>
public sealed record Upload(ReadOnlyMemory<byte> Bytes, FileKind Kind, string Title)
{
    /// <summary>10 MB.</summary>
    public const int MostBytes = 10 * 1024 * 1024;

    // Decoded, a picture may take 200 MB: of a hall that sends its posters at once, most wait a moment.
    private static readonly SemaphoreSlim Room = new(2);

    /// <summary>Reads no further than the limit.</summary>
    /// <param name="name">What the sender calls it: becomes a title, and decides nothing.</param>
    /// <exception cref="UnusableFileException">Empty, too large, or not of a kind we take.</exception>
    public static async Task<Upload> Read(Stream from, string? name)
    {
        var bytes = await All(from);
        if (bytes.Length == 0) throw new UnusableFileException(FileFault.Empty);
        return new(bytes, FileKinds.Of(bytes) ?? throw new UnusableFileException(FileFault.NotAKind), FileTitle.Of(name));
    }

    /// <summary>A picture is drawn anew, so that nothing but what it shows is left; a PDF is kept as it is.</summary>
    /// <exception cref="UnusableFileException">Broken, or too many pixels.</exception>
    public async Task<CleanFile> Clean()
    {
        if (Kind is FileKind.Pdf) return WholePdf();
        await Room.WaitAsync();
        try { return Picture.Anew(Bytes.Span); }
        finally { Room.Release(); }
    }

    private static async Task<byte[]> All(Stream from)
    {
        using var all = new MemoryStream();
        var piece = new byte[64 * 1024];
        for (int read; (read = await from.ReadAsync(piece)) > 0;)
        {
            if (all.Length + read > MostBytes) throw new UnusableFileException(FileFault.TooLarge);
            all.Write(piece, 0, read);
        }
        return all.ToArray();
    }

    private CleanFile WholePdf() =>
        Bytes.Span[^Math.Min(Bytes.Length, 1024)..].IndexOf("%%EOF"u8) >= 0 ? new(Kind, Bytes, default) : throw new UnusableFileException(FileFault.Broken);
}
