using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using SkiaSharp;
using Drawing = DocumentFormat.OpenXml.Wordprocessing.Drawing;
using Pictures = DocumentFormat.OpenXml.Drawing.Pictures;
using Wording = DocumentFormat.OpenXml.Wordprocessing;

namespace LearningNetwork.Exports;

/// <summary>A picture in the text, no wider than the page and with its description as alternative text.</summary>
internal static class WordPicture
{
    // English Metric Units: 360 000 a centimetre.
    private const long Widest = 15 * 360_000, Highest = 18 * 360_000;

    public static Wording.Paragraph Of(MainDocumentPart main, byte[] jpeg, string description)
    {
        var part = main.AddImagePart(ImagePartType.Jpeg);
        using (var bytes = new MemoryStream(jpeg)) part.FeedData(bytes);
        var number = (uint)main.ImageParts.Count();
        var (width, height) = SizeOf(jpeg);
        var shown = new Pictures.Picture(
            new Pictures.NonVisualPictureProperties(new Pictures.NonVisualDrawingProperties { Id = number, Name = $"Bilde {number}", Description = description }, new Pictures.NonVisualPictureDrawingProperties()),
            new Pictures.BlipFill(new Blip { Embed = main.GetIdOfPart(part) }, new Stretch(new FillRectangle())),
            new Pictures.ShapeProperties(new Transform2D(new Offset { X = 0, Y = 0 }, new Extents { Cx = width, Cy = height }), new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle }));
        var inline = new Inline(new Extent { Cx = width, Cy = height }, new DocProperties { Id = number, Name = $"Bilde {number}", Description = description },
            new Graphic(new GraphicData(shown) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" })) { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 };
        return new(new Wording.ParagraphProperties(new Wording.ParagraphStyleId { Val = "Picture" }), new Wording.Run(new Drawing(inline)));
    }

    private static (long Width, long Height) SizeOf(byte[] jpeg)
    {
        var size = SKBitmap.DecodeBounds(jpeg);
        var scale = Math.Min((double)Widest / size.Width, (double)Highest / size.Height);
        return ((long)(size.Width * scale), (long)(size.Height * scale));
    }
}
