using System.Buffers.Binary;
using System.Text;
using SkiaSharp;

namespace LearningNetwork.Tests.Platform.Files;

/// <summary>Tiny real files, made here.</summary>
internal static class Samples
{
    /// <summary>59° 44′ 37″ N as a camera writes it: three rationals.</summary>
    public static byte[] Position { get; } = [59, 0, 0, 0, 1, 0, 0, 0, 44, 0, 0, 0, 1, 0, 0, 0, 37, 0, 0, 0, 1, 0, 0, 0];

    public static byte[] Pdf => Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    public static byte[] Svg => Encoding.UTF8.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
    public static byte[] Html => Encoding.UTF8.GetBytes("<!doctype html><script>alert(1)</script>");
    public static byte[] Program => [(byte)'M', (byte)'Z', 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xFF, 0xFF, 0, 0];
    public static byte[] Gif => [.. "GIF89a"u8, 1, 0, 1, 0, 0, 0, 0, 0x3B];

    /// <summary>The left half red, the right half blue.</summary>
    public static byte[] Picture(SKEncodedImageFormat format, int width = 40, int height = 20)
    {
        using var surface = SKSurface.Create(new SKImageInfo(width, height));
        using var red = new SKPaint { Color = SKColors.Red };
        surface.Canvas.Clear(SKColors.Blue);
        surface.Canvas.DrawRect(0, 0, width / 2f, height, red);
        using var image = surface.Snapshot();
        using var data = image.Encode(format, 95);
        return data.ToArray();
    }

    /// <summary>A photo from a phone held upright: it lies on its side, and says so, where it was taken, and by which camera.</summary>
    public static byte[] Photo()
    {
        var jpeg = Picture(SKEncodedImageFormat.Jpeg);
        byte[] exif = [.. "Exif\0\0"u8, .. Tiff()];
        byte[] length = [(byte)((exif.Length + 2) >> 8), (byte)(exif.Length + 2)];
        return [0xFF, 0xD8, 0xFF, 0xE1, .. length, .. exif, .. jpeg[2..]];
    }

    /// <summary>A PNG of a few hundred bytes that says it is 60 000 by 60 000.</summary>
    public static byte[] Bomb()
    {
        var png = Picture(SKEncodedImageFormat.Png);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), 60_000);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), 60_000);
        BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(29), Checksum(png.AsSpan(12, 17)));
        return png;
    }

    // Little endian: orientation 6 (turn to the right) and a GPS directory with one latitude.
    private static byte[] Tiff() =>
    [
        .. "II"u8, 42, 0, 8, 0, 0, 0,
        2, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0x25, 0x88, 4, 0, 1, 0, 0, 0, 38, 0, 0, 0, 0, 0, 0, 0,
        1, 0, 0x02, 0, 5, 0, 3, 0, 0, 0, 56, 0, 0, 0, 0, 0, 0, 0,
        .. Position,
    ];

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var each in bytes)
        {
            sum ^= each;
            for (var bit = 0; bit < 8; bit++) sum = (sum >> 1) ^ ((sum & 1) * 0xEDB88320);
        }
        return ~sum;
    }
}
