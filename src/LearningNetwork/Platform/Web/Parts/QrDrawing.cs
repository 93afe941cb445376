using System.Collections;
using System.Text;
using QRCoder;

namespace LearningNetwork.Platform.Web.Parts;

/// <summary>A QR code as one SVG path in modules, with two modules of quiet zone; <see cref="Side"/> is the whole side in modules.</summary>
public sealed record QrDrawing(int Side, string Path)
{
    // The library draws four modules of quiet; the band, panel or foot it stands on gives the rest, as in the design.
    private const int Trimmed = 2;

    public static QrDrawing Of(string text)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix[Trimmed..^Trimmed];
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++) Row(path, rows[y], y);
        return new QrDrawing(rows.Count, path.ToString());
    }

    // Dark modules side by side are one rectangle.
    private static void Row(StringBuilder path, BitArray modules, int y)
    {
        for (var x = Trimmed; x < modules.Length - Trimmed; x++)
        {
            var length = 0;
            while (modules[x + length]) length++;
            if (length > 0) path.Append($"M{x - Trimmed} {y}h{length}v1h-{length}z");
            x += length;
        }
    }
}
