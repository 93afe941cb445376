using System.Buffers.Text;
using System.Text;

namespace LearningNetwork.Load.Measuring;

/// <summary>A post's id is a UUID of version 7 whose last twelve digits are its number, so that a phone that hears it needs no table to know which it is.</summary>
public static class PostId
{
    public const int Length = 36;
    private const string Mark = "-710a-8d00-";
    private static readonly byte[] MarkBytes = Encoding.ASCII.GetBytes(Mark);

    public static string Of(int number)
    {
        var time = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds().ToString("x12");
        return $"{time[..8]}-{time[8..]}{Mark}{number:x12}";
    }

    /// <summary>The number of a post; −1 for an id that is none of ours.</summary>
    public static int NumberIn(ReadOnlySpan<byte> id) =>
        id.Length >= Length && id.Slice(13, MarkBytes.Length).SequenceEqual(MarkBytes) && Utf8Parser.TryParse(id.Slice(24, 12), out int number, out _, 'x') ? number : -1;
}
