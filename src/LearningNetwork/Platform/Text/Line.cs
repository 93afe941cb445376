namespace LearningNetwork.Platform.Text;

/// <summary>What somebody typed in a field of one line.</summary>
public static class Line
{
    /// <summary>Trimmed, with characters that cannot be seen as spaces; null when nothing is left.</summary>
    public static string? Of(string? typed) =>
        string.Concat((typed ?? "").Select(letter => char.IsControl(letter) ? ' ' : letter)).Trim() is { Length: > 0 } line ? line : null;
}
